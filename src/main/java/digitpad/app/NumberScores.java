package digitpad.app;

import digitpad.recognition.Prediction;
import digitpad.training.Calibration;
import digitpad.training.CalibrationCounter;
import digitpad.training.ConfusionMatrix;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how well whole numbers were read, by writer and altogether. A sample is right where its whole reading is its
 * label. Digits are matched with the label's one by one where there are as many of them; those alone are in the confusion
 * matrix, the calibration and the loss.
 */
public final class NumberScores {
    private static final double LEAST_PROBABILITY = 1e-7;

    private final int[][] counts = new int[Prediction.DIGITS][Prediction.DIGITS];
    private final CalibrationCounter calibration = new CalibrationCounter(Calibration.BINS);
    private final Map<String, WriterScore> writers = new TreeMap<>();
    private int samples;
    private int exact;
    private long edits;
    private long labelDigits;
    private double loss;
    private long matched;

    /**
     * Counts a sample.
     *
     * @param label at least one digit
     * @param writer "" where not known
     * @param digits read, from left to right
     */
    public void add(String label, String writer, List<Prediction> digits) {
        StringBuilder reading = new StringBuilder();
        digits.forEach(digit -> reading.append(digit.label()));
        boolean right = label.contentEquals(reading);
        samples++;
        exact += right ? 1 : 0;
        edits += EditDistance.between(label, reading);
        labelDigits += label.length();
        writers.merge(writer, new WriterScore(writer, 1, right ? 1 : 0), WriterScore::plus);
        if (digits.size() == label.length()) {
            for (int i = 0; i < digits.size(); i++) {
                int truth = label.charAt(i) - '0';
                counts[truth][digits.get(i).label()]++;
                calibration.add(digits.get(i).confidence(), digits.get(i).label() == truth);
                loss -= Math.log(Math.max(LEAST_PROBABILITY, digits.get(i).probability(truth)));
                matched++;
            }
        }
    }

    public int samples() {
        return samples;
    }

    /** The share of samples whose whole reading is right, 0…1; NaN where nothing was counted. */
    public double exactAccuracy() {
        return (double) exact / samples;
    }

    /**
     * One less the edits (a digit put in, left out or replaced) that turn the readings into the labels, as a share of the
     * labels' digits; below 0 where more was made up than is there.
     */
    public double digitAccuracy() {
        return 1 - (double) edits / labelDigits;
    }

    /** Mean categorical cross-entropy of the matched digits in nats; NaN where none was matched. */
    public double loss() {
        return loss / matched;
    }

    /** Of the matched digits; rows are the truth. */
    public ConfusionMatrix confusion() {
        return new ConfusionMatrix(counts);
    }

    /** Of the matched digits. */
    public Calibration calibration() {
        return calibration.calibration();
    }

    /** A score for each writer who is known, the least accurate first. */
    public List<WriterScore> writers() {
        return writers.values().stream()
                .filter(score -> !score.writer().isEmpty())
                .sorted((one, other) -> Double.compare(one.accuracy(), other.accuracy()))
                .toList();
    }
}
