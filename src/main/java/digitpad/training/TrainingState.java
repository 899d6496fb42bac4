package digitpad.training;

import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a training goes on from: vectors that change with every step, and the history.
 *
 * <p>Mutable, and owned by the trainer's thread.
 */
final class TrainingState {
    private static final String OPTIMIZER = "optimizer.";

    final float[] parameters;
    final float[] average;
    final float[] best;
    final Optimizer optimizer;
    final TrainingCurve curve;
    TrainingHistory history = TrainingHistory.EMPTY;

    TrainingState(float[] parameters, Optimizer optimizer, TrainingCurve curve) {
        this.parameters = parameters;
        this.average = parameters.clone();
        this.best = parameters.clone();
        this.optimizer = optimizer;
        this.curve = curve;
    }

    /** Moves the average towards the parameters; faster at first, so that it forgets the random first weights. */
    void average(double decay) {
        float keep = (float) Math.min(decay, (1.0 + optimizer.steps()) / (10.0 + optimizer.steps()));
        for (int i = 0; i < average.length; i++) {
            average[i] = keep * average[i] + (1 - keep) * parameters[i];
        }
    }

    /** Notes an epoch, and its network where it is the best; true where it is. */
    boolean finish(EpochRecord epoch) {
        history = history.with(epoch);
        boolean isBest = history.best().filter(epoch::equals).isPresent();
        if (isBest) {
            System.arraycopy(average, 0, best, 0, best.length);
        }
        return isBest;
    }

    SafetensorsFile toFile(Map<String, String> metadata) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("parameters", Tensor.vector(parameters));
        tensors.put("average", Tensor.vector(average));
        tensors.put("best", Tensor.vector(best));
        optimizer.state().forEach((name, vector) -> tensors.put(OPTIMIZER + name, Tensor.vector(vector)));
        tensors.putAll(CurveFile.tensors(curve));
        return new SafetensorsFile(metadata, tensors);
    }

    /**
     * Takes over what {@link #toFile} kept.
     *
     * @throws IllegalArgumentException where the vectors do not fit
     */
    void restore(SafetensorsFile file, int steps, TrainingHistory kept) {
        copy(file, "parameters", parameters);
        copy(file, "average", average);
        copy(file, "best", best);
        Map<String, float[]> vectors = new LinkedHashMap<>();
        optimizer.stateNames().forEach(name -> vectors.put(name, file.vector(OPTIMIZER + name)));
        optimizer.restore(steps, vectors);
        CurveFile.restore(curve, file);
        history = kept;
    }

    private static void copy(SafetensorsFile file, String name, float[] target) {
        float[] values = file.vector(name);
        if (values.length != target.length) {
            throw new IllegalArgumentException("The vector " + name + " belongs to another network.");
        }
        System.arraycopy(values, 0, target, 0, target.length);
    }
}
