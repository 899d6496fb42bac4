package digitpad.app.learning;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.PenDigits;
import digitpad.dataset.PenSample;
import digitpad.dataset.UnfitDataException;
import java.util.List;
import java.util.stream.IntStream;

/** A person's digits, found fit to be learnt from and dealt into parts to measure by. */
final class PersonalDigits {
    /** Fewer say more about the moment than about the hand. */
    static final int LEAST = 10;

    /** Of more, the last ones of each label: hands change, and all of a lesson's digits are kept in memory. */
    static final int MOST = 1000;

    /** Parts, each of which is read by a network that learnt from the others. */
    static final int FOLDS = 3;

    /** Renderings to learn from altogether, as long as each digit has at least some and not too many. */
    private static final int RENDERINGS = 360;

    private static final int FEWEST_VARIANTS = 3;
    private static final int MOST_VARIANTS = 24;

    private final List<PenSample> samples;
    private final int[] places;
    private final int[] labels;
    private final int[] folds;

    private PersonalDigits(List<PenSample> all) {
        this.places = places(labels(all));
        this.samples = IntStream.of(places).mapToObj(all::get).toList();
        this.labels = labels(samples);
        this.folds = new int[labels.length];
        int[] of = new int[10];
        for (int i = 0; i < folds.length; i++) {
            // Each label begins with another part, or the first would have most.
            folds[i] = (labels[i] + of[labels[i]]++) % FOLDS;
        }
    }

    private static int[] labels(List<PenSample> samples) {
        return samples.stream()
                .mapToInt(sample -> Integer.parseInt(sample.label()))
                .toArray();
    }

    /** Which digits are learnt from, in their order: those of rare labels all, so that no label is left out. */
    private static int[] places(int[] labels) {
        int[] counts = new int[10];
        IntStream.of(labels).forEach(label -> counts[label]++);
        int most = MOST;
        while (ofEach(counts, most) > MOST) {
            most--;
        }
        int ofEach = most;
        return IntStream.range(0, labels.length)
                .filter(i -> counts[labels[i]]-- <= ofEach)
                .toArray();
    }

    private static int ofEach(int[] counts, int most) {
        return IntStream.of(counts).map(count -> Math.min(count, most)).sum();
    }

    /**
     * Looks digits over.
     *
     * @param samples each label's in the order written
     * @throws UnfitDataException whose sentence says why nothing can be learnt from them
     */
    static PersonalDigits of(List<PenSample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            PenSample sample = samples.get(i);
            if (!sample.label().matches("[0-9]")) {
                throw new UnfitDataException("Number " + (i + 1) + " of the digits to learn is labelled "
                        + sample.label() + ", which is no single digit: change its label or remove it.");
            }
            if (sample.drawing().bounds().isEmpty()) {
                throw new UnfitDataException("Number " + (i + 1) + " of the digits to learn, a " + sample.label()
                        + ", has no ink: remove it or write it again.");
            }
        }
        if (samples.isEmpty()) {
            throw new UnfitDataException(
                    "There are no digits of yours to learn yet: write some, or correct some that were misread.");
        }
        if (samples.size() < LEAST) {
            throw new UnfitDataException((samples.size() == 1 ? "One digit is" : samples.size() + " digits are")
                    + " too few to learn a hand by: write at least " + LEAST + ", best each digit three times.");
        }
        long different = samples.stream().map(PenSample::label).distinct().count();
        if (different == 1) {
            throw new UnfitDataException("All " + samples.size() + " digits are "
                    + samples.get(0).label() + "s: write other digits as well, or nothing can be told apart.");
        }
        if (different == samples.size()) {
            throw new UnfitDataException("Each of the " + samples.size()
                    + " digits is there once: write some of them again, so that what was learnt can be measured.");
        }
        return new PersonalDigits(samples);
    }

    int size() {
        return samples.size();
    }

    /** Where digit number {@code index} is among all that were given. */
    int place(int index) {
        return places[index];
    }

    int label(int index) {
        return labels[index];
    }

    /** All of them. */
    int[] all() {
        return IntStream.range(0, size()).toArray();
    }

    /** Those that part number {@code fold} measures by; a digit that is the only one of its label is never among them. */
    int[] inside(int fold) {
        return IntStream.range(0, size())
                .filter(i -> folds[i] == fold && hasEqual(i))
                .toArray();
    }

    /** Those that are learnt from while part number {@code fold} is measured by. */
    int[] outside(int fold) {
        return IntStream.range(0, size())
                .filter(i -> folds[i] != fold || !hasEqual(i))
                .toArray();
    }

    private boolean hasEqual(int index) {
        return IntStream.of(labels).filter(label -> label == labels[index]).count() > 1;
    }

    /** Each as the pad reads it. */
    DigitDataset asRead() {
        return PenDigits.asRead("personal digits", samples);
    }

    /** How often each is rendered to be learnt from. */
    int variants() {
        return Math.max(FEWEST_VARIANTS, Math.min(MOST_VARIANTS, RENDERINGS / size()));
    }

    /** {@link #variants} of each, one digit's after the other's: as the person might have written it another time. */
    DigitDataset varied(long seed) {
        return PenDigits.varied("personal digits", samples, variants(), seed);
    }
}
