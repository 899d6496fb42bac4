package digitpad.app.evaluation.condition;

import digitpad.dataset.pen.PenSample;
import digitpad.dataset.pen.PenStrokeSource;
import digitpad.dataset.pen.PenWriters;
import digitpad.files.BadFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pen strokes and where they stand.
 *
 * @param position in the file, counted from 1
 */
public record PlacedStrokes(PenSample sample, int position) {
    /**
     * The samples of a file in their order.
     *
     * @param part whose alone; empty for all writers
     * @throws BadFileException where the file cannot be read, or has none of those writers
     */
    public static List<PlacedStrokes> read(Path file, Optional<PenWriters.Part> part) throws BadFileException {
        List<PenSample> samples = PenStrokeSource.read(file);
        Set<String> writers = part.map(each -> PenWriters.part(samples, each)).orElse(samples).stream()
                .map(PenSample::writer)
                .collect(Collectors.toSet());
        if (writers.isEmpty()) {
            throw new BadFileException(file, "has too few writers to set some of them aside.");
        }
        return IntStream.range(0, samples.size())
                .filter(i -> writers.contains(samples.get(i).writer()))
                .mapToObj(i -> new PlacedStrokes(samples.get(i), i + 1))
                .toList();
    }

    /** For people. */
    public String name() {
        return sample.writer().isEmpty() ? "sample " + position : "sample " + position + " by " + sample.writer();
    }
}
