package digitpad.app.evaluation;

import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import digitpad.training.evaluation.Calibration;
import digitpad.training.evaluation.CalibrationCounter;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.DigitScore;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts how well whole numbers were read, by writer, by folder and altogether. A sample is right where its whole reading is
 * its label, whether the network was sure of it or not; it is unsure where one of its digits is. One of which nothing could be
 * read, be its file damaged or blank, is wrong and unsure. Digits are matched with the label's one by one where there are as
 * many of them; those alone are in the confusion matrix, the calibration and the loss, for which there is no other reading to
 * take them of.
 */
final class NumberScores {
    private static final double LEAST_PROBABILITY = 1e-7;

    private final int[][] counts = new int[Prediction.DIGITS][Prediction.DIGITS];
    private final CalibrationCounter calibration = new CalibrationCounter(Calibration.BINS);
    private final GroupScores writers = new GroupScores();
    private final GroupScores folders = new GroupScores();
    private final MostConfident wrong = new MostConfident();
    private final Doubt doubt;
    private final int[] labelCounts = new int[Prediction.DIGITS];
    private int samples;
    private int unreadable;
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

    Doubt doubt() {
        return doubt;
    }

    /** Counts a sample by its digits: points and signs neither are in labels nor count, but what may be a digit is unsure. */
    void add(Truth truth, Reading reading) {
        List<Prediction> digits =
                reading.digits().stream().map(Symbol.Digit::prediction).toList();
        add(truth, digits, reading.isUnsure(doubt));
    }

    /**
     * Counts a sample.
     *
     * @param digits read, from left to right; none where the sample could not be read or holds no ink
     */
    public void add(Truth truth, List<Prediction> digits) {
        add(truth, digits, digits.stream().anyMatch(doubt::isUnsure));
    }

    private void add(Truth truth, List<Prediction> digits, boolean anyUnsure) {
        StringBuilder reading = new StringBuilder();
        digits.forEach(digit -> reading.append(digit.label()));
        String label = truth.label();
        boolean right = label.contentEquals(reading);
        boolean isUnsure = digits.isEmpty() || anyUnsure;
        samples++;
        unreadable += digits.isEmpty() ? 1 : 0;
        exact += right ? 1 : 0;
        unsure += isUnsure ? 1 : 0;
        rightAndSure += right && !isUnsure ? 1 : 0;
        edits += EditDistance.between(label, reading);
        labelDigits += label.length();
        label.chars().forEach(digit -> labelCounts[digit - '0']++);
        writers.add(truth.writer(), right, isUnsure, digits.isEmpty());
        folders.add(truth.folder(), right, isUnsure, digits.isEmpty());
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

    /** All, read or not. */
    public int samples() {
        return samples;
    }

    /** The samples of which nothing could be read. */
    public int unreadable() {
        return unreadable;
    }

    /** The share of all samples whose whole reading is right, 0…1; NaN where nothing was counted. */
    public double exactAccuracy() {
        return (double) exact / samples;
    }

    /**
     * One less the edits (a digit put in, left out or replaced) that turn the readings into the labels, as a share of the
     * labels' digits; below 0 where more was made up than is there. Of what could not be read every digit was left out.
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

    /**
     * How well each digit is told from the others, ten scores. Every digit of every label counts among the truths: one that
     * was matched with no reading was missed.
     */
    public List<DigitScore> perDigit() {
        ConfusionMatrix matched = confusion();
        return IntStream.range(0, Prediction.DIGITS)
                .mapToObj(digit -> new DigitScore(
                        digit, labelCounts[digit], matched.predictions(digit), matched.count(digit, digit)))
                .toList();
    }

    /** Of the matched digits. */
    public Calibration calibration() {
        return calibration.calibration();
    }

    /** The share of all samples of which nothing was stated, 0…1; NaN where nothing was counted. */
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
