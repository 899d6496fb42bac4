package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Turn;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Notices that the pictures of a set do not stand upright, as EMNIST's do not: a sample of them is read as it stands and
 * turned in seven ways, and a clear winner other than upright is told. A network that reads neither says nothing.
 */
public final class TurnCheck {
    /** Digits that are read, eight times at the most. */
    public static final int MOST = 300;

    /** Fewer tell too little: a few 0s, 1s and 8s look the same upside down. */
    public static final int LEAST = 20;

    /** Share of the digits that has to be read right the winning way. */
    private static final double GOOD = 0.6;

    /** Share by which it has to win. */
    private static final double CLEAR = 0.3;

    private TurnCheck() {}

    /**
     * What is wrong.
     *
     * @param turn that happened to the pictures, not {@link Turn#NONE}
     * @param digits that were read
     * @param asStored the share of them that is read right as they stand, 0…1
     * @param upright the share that is read right when the turn is undone, 0…1
     */
    public record Finding(Turn turn, int digits, double asStored, double upright) {}

    /** Looks at digits spread over a data set. */
    public static Optional<Finding> of(Recognizer recognizer, DigitDataset digits) {
        int count = Math.min(MOST, digits.size());
        return of(
                recognizer,
                IntStream.range(0, count)
                        .map(i -> (int) ((long) i * digits.size() / count))
                        .mapToObj(i -> new LabeledDigit(digits.image(i), digits.label(i)))
                        .toList());
    }

    /** Looks at those digits. */
    public static Optional<Finding> of(Recognizer recognizer, List<LabeledDigit> sample) {
        if (sample.size() < LEAST) {
            return Optional.empty();
        }
        double asStored = right(recognizer, sample, Turn.NONE);
        if (asStored > 1 - CLEAR) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        for (Turn turn : EnumSet.complementOf(EnumSet.of(Turn.NONE))) {
            findings.add(new Finding(turn, sample.size(), asStored, right(recognizer, sample, turn)));
        }
        findings.sort((one, other) -> Double.compare(other.upright(), one.upright()));
        Finding best = findings.get(0);
        return Optional.of(best).filter(is -> is.upright() >= GOOD && is.upright() - asStored >= CLEAR);
    }

    private static double right(Recognizer recognizer, List<LabeledDigit> sample, Turn turn) {
        List<Prediction> predictions = recognizer.recognize(
                sample.stream().map(digit -> turn.undo(digit.image())).toList());
        long right = IntStream.range(0, sample.size())
                .filter(i -> predictions.get(i).label() == sample.get(i).label())
                .count();
        return (double) right / sample.size();
    }
}
