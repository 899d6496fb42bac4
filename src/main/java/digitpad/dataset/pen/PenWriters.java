package digitpad.dataset.pen;

import digitpad.files.Digests;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Parts the writers of a stroke file, never the digits of one writer: those to learn from, those to choose by, and those
 * who are set aside for the one final figure. Which writer is where depends on the names in the file alone, so that every
 * command and every machine parts them alike.
 */
public final class PenWriters {
    /** One in so many writers is set aside for the final figure. */
    private static final int UNSEEN = 5;

    /** One in so many chooses. */
    private static final int VALIDATION = 10;

    /** What the digits of a writer are for. */
    public enum Part {
        /** To learn from. */
        TRAINING,
        /** To choose by: epochs, temperatures, thresholds. */
        VALIDATION,
        /** To be looked at once, when all is chosen. */
        UNSEEN
    }

    private PenWriters() {}

    /**
     * The samples by the writers of {@code part}, in their order.
     *
     * @param samples all of a file: a writer's part depends on who else is there
     */
    public static List<PenSample> part(List<PenSample> samples, Part part) {
        Set<String> writers = writers(samples, part);
        return samples.stream()
                .filter(sample -> writers.contains(sample.writer()))
                .toList();
    }

    /** The writers of {@code part}: by the order of their names' digests a fifth unseen, a tenth for validation. */
    static Set<String> writers(List<PenSample> samples, Part part) {
        List<String> order = samples.stream()
                .map(PenSample::writer)
                .distinct()
                .sorted(Comparator.comparing(Digests::sha256))
                .toList();
        int unseen = order.size() / UNSEEN;
        int validation = unseen + order.size() / VALIDATION;
        return Set.copyOf(
                switch (part) {
                    case UNSEEN -> order.subList(0, unseen);
                    case VALIDATION -> order.subList(unseen, validation);
                    case TRAINING -> order.subList(validation, order.size());
                });
    }

    /** A number for each writer, the same for all of the writer's samples. */
    static int[] numbers(List<PenSample> samples) {
        List<String> names =
                samples.stream().map(PenSample::writer).distinct().sorted().toList();
        return samples.stream()
                .mapToInt(sample -> names.indexOf(sample.writer()))
                .toArray();
    }
}
