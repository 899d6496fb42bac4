package digitpad.training.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What every step of a training came to, and every {@value #RATIO_INTERVAL} steps how large its updates were. Grows with the
 * training and belongs to its thread; others get a {@link #copy}.
 */
public final class TrainingCurve {
    /** Most steps that are remembered; of later ones, epochs alone tell. */
    public static final int MOST_STEPS = 1 << 20;

    /** Steps from one measurement of the updates to the next. */
    public static final int RATIO_INTERVAL = 25;

    private static final int FIRST_CAPACITY = 1024;

    private final List<Integer> layers;
    private final int most;
    private float[] losses = new float[FIRST_CAPACITY];
    private float[] accuracies = new float[FIRST_CAPACITY];
    private float[] rates = new float[FIRST_CAPACITY];
    private int steps;
    private int taken;
    private final List<List<Float>> ratios = new ArrayList<>();

    /** @param layers with weights, counted from 0, whose updates are measured */
    public TrainingCurve(List<Integer> layers) {
        this(layers, MOST_STEPS);
    }

    /**
     * A curve that ends earlier.
     *
     * @param most steps that are remembered
     */
    public TrainingCurve(List<Integer> layers, int most) {
        this.layers = List.copyOf(layers);
        this.most = most;
    }

    /** Layers with weights, counted from 0, in order. */
    public List<Integer> layers() {
        return layers;
    }

    /** Steps that are remembered: those so far, or the first ones of them. */
    public int steps() {
        return steps;
    }

    /** Steps that were taken, those that are not remembered included. */
    public int taken() {
        return taken;
    }

    /** @param step counted from 1 */
    public float loss(int step) {
        return losses[index(step)];
    }

    /** The share read right, 0…1. */
    public float accuracy(int step) {
        return accuracies[index(step)];
    }

    public float learningRate(int step) {
        return rates[index(step)];
    }

    /** Measurements of the updates so far: number {@code i} belongs to step {@code i × }{@value #RATIO_INTERVAL}{@code  + 1}. */
    public int measurements() {
        return ratios.size();
    }

    /** The length of a step against that of the weights, one value a layer of {@link #layers}. */
    public List<Float> ratios(int measurement) {
        return ratios.get(measurement);
    }

    private int index(int step) {
        return Objects.checkIndex(step - 1, steps);
    }

    /** Adds what a step came to. */
    public void append(TrainingEvent.BatchDone batch) {
        taken = batch.step();
        if (steps == most) {
            return;
        }
        if (steps == losses.length) {
            int room = Math.max(FIRST_CAPACITY, steps * 2);
            losses = Arrays.copyOf(losses, room);
            accuracies = Arrays.copyOf(accuracies, room);
            rates = Arrays.copyOf(rates, room);
        }
        losses[steps] = (float) batch.loss();
        accuracies[steps] = (float) batch.accuracy();
        rates[steps++] = (float) batch.learningRate();
    }

    /** Adds a measurement of the updates. */
    public void append(TrainingEvent.UpdatesMeasured measured) {
        if (ratios.size() == most / RATIO_INTERVAL) {
            return;
        }
        ratios.add(measured.ratios());
    }

    /** The same curve, which does not grow along. */
    public TrainingCurve copy() {
        TrainingCurve copy = new TrainingCurve(layers, most);
        copy.losses = losses();
        copy.accuracies = accuracies();
        copy.rates = learningRates();
        copy.steps = steps;
        copy.taken = taken;
        copy.ratios.addAll(ratios);
        return copy;
    }

    /** One value a step. */
    float[] losses() {
        return Arrays.copyOf(losses, steps);
    }

    /** One value a step. */
    float[] accuracies() {
        return Arrays.copyOf(accuracies, steps);
    }

    /** One value a step. */
    float[] learningRates() {
        return Arrays.copyOf(rates, steps);
    }

    /** All measurements one after the other, a value a layer each. */
    float[] flatRatios() {
        float[] flat = new float[ratios.size() * layers.size()];
        int i = 0;
        for (List<Float> measured : ratios) {
            for (float ratio : measured) {
                flat[i++] = ratio;
            }
        }
        return flat;
    }

    /**
     * Takes over what was kept.
     *
     * @param stepsTaken at least as many as are remembered
     * @throws IllegalArgumentException where the lengths do not fit
     */
    void restore(float[] keptLosses, float[] keptAccuracies, float[] keptRates, float[] keptRatios, int stepsTaken) {
        if (stepsTaken < keptLosses.length) {
            throw new IllegalArgumentException("The curves of a training are longer than the training.");
        }
        if (keptLosses.length != keptAccuracies.length
                || keptLosses.length != keptRates.length
                || keptRatios.length % Math.max(1, layers.size()) != 0) {
            throw new IllegalArgumentException("The curves of a training are of different lengths.");
        }
        taken = stepsTaken;
        steps = keptLosses.length;
        losses = keptLosses.clone();
        accuracies = keptAccuracies.clone();
        rates = keptRates.clone();
        ratios.clear();
        for (int i = 0; i < keptRatios.length; i += layers.size()) {
            List<Float> measured = new ArrayList<>();
            for (int layer = 0; layer < layers.size(); layer++) {
                measured.add(keptRatios[i + layer]);
            }
            ratios.add(List.copyOf(measured));
        }
    }
}
