package digitpad.app.evaluation;

import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.training.Calibration;
import digitpad.training.CalibrationCounter;
import digitpad.training.ConfusionMatrix;
import java.util.List;

/**
 * Counts how well whole numbers were read, by writer, by folder and altogether. A sample is right where its whole reading is
 * its label, whether the network was sure of it or not; it is unsure where one of its digits is, or where none was found. Digits are matched with the label's one by one where there are as many of them; those alone are in the confusion
 * matrix, the calibration and the loss.
 */
public final class NumberScores {
    private static final double LEAST_PROBABILITY = 1e-7;

    private final int[][] counts = new int[Prediction.DIGITS][Prediction.DIGITS];
    private final CalibrationCounter calibration = new CalibrationCounter(Calibration.BINS);
    private final GroupScores writers = new GroupScores();
    private final GroupScores folders = new GroupScores();
    private final MostConfident wrong = new MostConfident();
    private final Doubt doubt;
    private int samples;
    private int unsure;
    private int rightAndSure;
    private int exact;
    private long edits;
    private long labelDigits;
    private double loss;
    private long matched;

    /** @param doubt of the network that reads */
    public NumberScores(Doubt doubt) {
        this.doubt = doubt;
    }

    /**
     * Counts a sample.
     *
     * @param digits read, from left to right
     */
    public void add(Truth truth, List<Prediction> digits) {
        StringBuilder reading = new StringBuilder();
        digits.forEach(digit -> reading.append(digit.label()));
        String label = truth.label();
        boolean right = label.contentEquals(reading);
        boolean isUnsure = digits.isEmpty() || digits.stream().anyMatch(doubt::isUnsure);
        samples++;
        exact += right ? 1 : 0;
        unsure += isUnsure ? 1 : 0;
        rightAndSure += right && !isUnsure ? 1 : 0;
        edits += EditDistance.between(label, reading);
        labelDigits += label.length();
        writers.add(truth.writer(), right, isUnsure);
        folders.add(truth.folder(), right, isUnsure);
        if (!right && !digits.isEmpty()) {
            wrong.add(new StatedReading(truth.name(), label, reading.toString(), confidence(digits)));
        }
        match(label, digits);
    }

    private static double confidence(List<Prediction> digits) {
        return digits.stream().mapToDouble(Prediction::confidence).min().orElseThrow();
    }

    private void match(String label, List<Prediction> digits) {
        if (digits.size() == label.length()) {
            for (int i = 0; i < digits.size(); i++) {
                int digit = label.charAt(i) - '0';
                counts[digit][digits.get(i).label()]++;
                calibration.add(digits.get(i).confidence(), digits.get(i).label() == digit);
                loss -= Math.log(Math.max(LEAST_PROBABILITY, digits.get(i).probability(digit)));
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

    /** The share of samples that the network did not state, 0…1; NaN where nothing was counted. */
    public double unsureShare() {
        return (double) unsure / samples;
    }

    /** The right share of the samples that the network was sure of, 0…1; NaN where it was sure of none. */
    public double sureAccuracy() {
        return (double) rightAndSure / (samples - unsure);
    }

    /** A score for each writer who is known, the least accurate first. */
    public List<GroupScore> writers() {
        return writers.worstFirst();
    }

    /** A score for each folder that samples lie in, by name. */
    public List<GroupScore> folders() {
        return folders.byName();
    }

    /** The ten wrong readings that the network was surest of, the surest first. */
    public List<StatedReading> mostConfidentlyWrong() {
        return wrong.readings();
    }
}
