package digitpad.app.learning;

import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.model.NetworkSnapshot;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Prediction;
import digitpad.safetensors.FiniteNumbers;
import digitpad.training.FineTuning;
import digitpad.training.LastLayers;
import digitpad.training.TrainingFailedException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** The network that is taught, as it was before and as lessons make it; its last layers are read by their parameters. */
final class Pupil implements AutoCloseable {
    /** Digits that are read between two looks at whether the lesson was cancelled. */
    private static final int TOGETHER = 256;

    private final LastLayers layers;
    private final FineTuning.Plan plan;
    private final float[] before;
    private final BooleanSupplier cancelled;

    /**
     * @param layers closed with this
     * @param cancelled asked often, on any thread's behalf
     */
    Pupil(LastLayers layers, FineTuning.Plan plan, BooleanSupplier cancelled) {
        this.layers = layers;
        this.plan = plan;
        this.before = layers.parameters();
        this.cancelled = cancelled;
    }

    /** The parameters before any lesson; not to be changed. */
    float[] before() {
        return before;
    }

    int featureCount() {
        return layers.featureCount();
    }

    /** What the first layers, which are never taught, make of digits. */
    float[] features(DigitDataset digits) {
        float[] ink = new float[digits.size() * DigitImage.AREA];
        for (int i = 0; i < digits.size(); i++) {
            digits.copyInk(i, ink, i * DigitImage.AREA);
        }
        return features(ink);
    }

    /** As above, of 784 values a digit. */
    float[] features(float[] ink) {
        int width = layers.featureCount();
        int digits = ink.length / DigitImage.AREA;
        float[] features = new float[Math.multiplyExact(digits, width)];
        for (int from = 0; from < digits; from += TOGETHER) {
            check();
            int to = Math.min(digits, from + TOGETHER);
            float[] read = layers.features(Arrays.copyOfRange(ink, from * DigitImage.AREA, to * DigitImage.AREA));
            System.arraycopy(read, 0, features, from * width, read.length);
        }
        return features;
    }

    /**
     * Ten probabilities a digit.
     *
     * @throws OverflowException where they are none
     */
    float[] probabilities(float[] parameters, float[] features) {
        check();
        float[] probabilities = layers.probabilities(parameters, features);
        if (!FiniteNumbers.all(probabilities)) {
            throw new OverflowException();
        }
        return probabilities;
    }

    /** How many digits are read as their labels say. */
    int right(float[] parameters, float[] features, DigitDataset digits) {
        float[] probabilities = probabilities(parameters, features);
        int right = 0;
        for (int i = 0; i < digits.size(); i++) {
            if (label(probabilities, i) == digits.label(i)) {
                right++;
            }
        }
        return right;
    }

    /** The most likely label of digit number {@code index}. */
    static int label(float[] probabilities, int index) {
        int from = index * Prediction.DIGITS;
        int best = 0;
        for (int label = 1; label < Prediction.DIGITS; label++) {
            if (probabilities[from + label] > probabilities[from + best]) {
                best = label;
            }
        }
        return best;
    }

    /**
     * The parameters after learning {@code own} from the beginning, with {@code known} replayed.
     *
     * @param share of the plan's steps, above 0 and at most 1
     */
    float[] learn(FineTuning.Examples own, FineTuning.Examples known, double share, DoubleConsumer progress)
            throws TrainingFailedException {
        return new FineTuning(layers, plan.shortened(share)).run(own, known, progress, cancelled);
    }

    NetworkSnapshot snapshot(float[] parameters) {
        return layers.snapshot(parameters);
    }

    private void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The learning was cancelled.");
        }
    }

    @Override
    public void close() {
        layers.close();
    }
}
