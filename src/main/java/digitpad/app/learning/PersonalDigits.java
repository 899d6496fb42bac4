package digitpad.app.learning;

import digitpad.app.hand.HandSample;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.PictureDigits;
import digitpad.dataset.UnfitDataException;
import digitpad.dataset.pen.PenDigits;
import digitpad.dataset.pen.PenSample;
import digitpad.image.page.DigitInk;
import java.util.ArrayList;
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

    private static final String NAME = "personal digits";

    private static final int FEWEST_VARIANTS = 3;
    private static final int MOST_VARIANTS = 24;

    private final List<HandSample> samples;
    private final int[] places;
    private final int[] labels;
    private final int[] folds;

    private PersonalDigits(List<HandSample> all) {
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

    private static int[] labels(List<HandSample> samples) {
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
    static PersonalDigits of(List<HandSample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            HandSample sample = samples.get(i);
            if (!sample.label().matches("[0-9]")) {
                throw new UnfitDataException("Number " + (i + 1) + " of the digits to learn is labelled "
                        + sample.label() + ", which is no single digit: change its label or remove it.");
            }
            if (isBlank(sample.ink())) {
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
        long different = samples.stream().map(HandSample::label).distinct().count();
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

    /** Told without making a picture of a drawing, which takes its time. */
    private static boolean isBlank(DigitInk ink) {
        return ink instanceof DigitInk.Strokes strokes
                ? strokes.drawing().bounds().isEmpty()
                : ink.image().isEmpty();
    }

    /** Each as it is read on the pad or in its picture. */
    DigitDataset asRead() {
        return digits(1, 0);
    }

    /** How often each is rendered to be learnt from. */
    int variants() {
        return Math.max(FEWEST_VARIANTS, Math.min(MOST_VARIANTS, RENDERINGS / size()));
    }

    /** {@link #variants} of each, one digit's after the other's: as the person might have written it another time. */
    DigitDataset varied(long seed) {
        return digits(variants(), seed);
    }

    /** Drawings are varied as drawings and pictures as pictures, and then stand in their order again. */
    private DigitDataset digits(int variants, long seed) {
        List<PenSample> drawings = new ArrayList<>();
        List<LabeledDigit> pictures = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (samples.get(i).ink() instanceof DigitInk.Strokes strokes) {
                drawings.add(new PenSample(samples.get(i).label(), "", strokes.drawing()));
            } else {
                pictures.add(new LabeledDigit(samples.get(i).ink().image().orElseThrow(), label(i)));
            }
        }
        DigitDataset both = DigitDataset.concat(
                NAME,
                List.of(
                        PenDigits.varied(NAME, drawings, variants, seed),
                        PictureDigits.varied(NAME, pictures, variants, seed)));
        int[] order = new int[both.size()];
        int drawing = 0;
        int picture = drawings.size() * variants;
        for (int i = 0; i < order.length; i++) {
            boolean drawn = samples.get(i / variants).ink() instanceof DigitInk.Strokes;
            order[i] = drawn ? drawing++ : picture++;
        }
        return both.subset(NAME, order);
    }
}
