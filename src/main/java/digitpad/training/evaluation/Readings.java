package digitpad.training.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * What a recognizer made of every digit of a data set: 41 bytes a digit beside the data set, which is shared. Immutable.
 */
public final class Readings {
    private static final int BATCH = 1024;
    private static final double LEAST_PROBABILITY = 1e-7;

    private final DigitDataset data;
    private final float[] probabilities;
    private final byte[] predictions;
    private final Evaluation evaluation;
    private final Calibration calibration;

    private Readings(Collector collector) {
        this.data = collector.data;
        this.probabilities = collector.probabilities;
        this.predictions = collector.predictions;
        this.evaluation =
                new Evaluation(data.size(), collector.loss / data.size(), new ConfusionMatrix(collector.confusion));
        this.calibration = collector.calibration.calibration();
    }

    /** Reads every digit of {@code data} in batches. */
    public static Readings of(Recognizer recognizer, DigitDataset data) {
        return of(recognizer, data, share -> {}, () -> false);
    }

    /**
     * Reads every digit of {@code data} in batches.
     *
     * @param progress told after each batch which share of the digits is read, 0…1
     * @param cancelled asked before each batch
     * @throws CancellationException where it said so
     */
    public static Readings of(
            Recognizer recognizer, DigitDataset data, DoubleConsumer progress, BooleanSupplier cancelled) {
        Collector collector = new Collector(data);
        for (int start = 0; start < data.size(); start += BATCH) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The reading of " + data.name() + " was cancelled.");
            }
            int end = Math.min(start + BATCH, data.size());
            List<DigitImage> images = new ArrayList<>(end - start);
            for (int i = start; i < end; i++) {
                images.add(data.image(i));
            }
            List<Prediction> batch = recognizer.recognize(images);
            for (int i = start; i < end; i++) {
                collector.add(i, batch.get(i - start));
            }
            progress.accept((double) end / data.size());
        }
        return new Readings(collector);
    }

    /** What was read. */
    public DigitDataset data() {
        return data;
    }

    public int size() {
        return data.size();
    }

    /** The digit that the writer of digit number {@code index} meant. */
    public int truth(int index) {
        return data.label(index);
    }

    /** The digit that digit number {@code index} was read as. */
    public int predicted(int index) {
        return predictions[index];
    }

    public boolean isRight(int index) {
        return truth(index) == predicted(index);
    }

    /** How likely the network held digit number {@code index} to be a {@code digit}, 0…1. */
    public double probability(int index, int digit) {
        return probabilities[index * Prediction.DIGITS + digit];
    }

    /** The probability of {@link #predicted}. */
    public double confidence(int index) {
        return probability(index, predicted(index));
    }

    /** All ten probabilities of digit number {@code index}. */
    public Prediction prediction(int index) {
        return new Prediction(IntStream.range(0, Prediction.DIGITS)
                .mapToDouble(digit -> probability(index, digit))
                .toArray());
    }

    /**
     * What a network would have said whose outputs before the softmax are divided by {@code temperature}: the softmax of
     * the logarithms of these probabilities over it, for those are the outputs up to a number that is common to all.
     *
     * @param temperature above 0; above 1 for less confidence, below 1 for more
     */
    public Readings tempered(double temperature) {
        Collector collector = new Collector(data);
        for (int i = 0; i < size(); i++) {
            collector.add(i, TemperatureScaling.tempered(prediction(i), temperature));
        }
        return new Readings(collector);
    }

    /** How many of the digits {@code doubt} leaves unsaid. */
    public int unsure(Doubt doubt) {
        return (int) IntStream.range(0, size())
                .filter(i -> doubt.isUnsure(prediction(i)))
                .count();
    }

    /** Accuracy, loss and confusion matrix. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** How far the confidences can be trusted. */
    public Calibration calibration() {
        return calibration;
    }

    /**
     * The digits of one cell of the confusion matrix: where truth and prediction differ the most confidently wrong first,
     * on the diagonal the least confident first; among equals in the order of the data set.
     */
    public List<Integer> cell(int truth, int prediction) {
        Comparator<Integer> byConfidence = Comparator.comparingDouble(this::confidence);
        return IntStream.range(0, size())
                .filter(i -> truth(i) == truth && predicted(i) == prediction)
                .boxed()
                .sorted(truth == prediction ? byConfidence : byConfidence.reversed())
                .toList();
    }

    /** Takes predictions one by one. */
    private static final class Collector {
        private final DigitDataset data;
        private final float[] probabilities;
        private final byte[] predictions;
        private final int[][] confusion = new int[Prediction.DIGITS][Prediction.DIGITS];
        private final CalibrationCounter calibration = new CalibrationCounter(Calibration.BINS);
        private double loss;

        Collector(DigitDataset data) {
            this.data = data;
            this.probabilities = new float[Math.multiplyExact(data.size(), Prediction.DIGITS)];
            this.predictions = new byte[data.size()];
        }

        void add(int index, Prediction prediction) {
            int truth = data.label(index);
            for (int digit = 0; digit < Prediction.DIGITS; digit++) {
                probabilities[index * Prediction.DIGITS + digit] = (float) prediction.probability(digit);
            }
            predictions[index] = (byte) prediction.label();
            confusion[truth][prediction.label()]++;
            calibration.add(prediction.confidence(), prediction.label() == truth);
            loss -= Math.log(Math.max(LEAST_PROBABILITY, prediction.probability(truth)));
        }
    }
}
