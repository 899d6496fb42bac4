package digitpad.training;

import digitpad.model.network.ParameterBlock;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.Tensor;
import digitpad.training.history.CurveFile;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingCurve;
import digitpad.training.history.TrainingHistory;
import digitpad.training.history.TrainingLog;
import digitpad.training.optimizer.Optimizer;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.optimizer.UpdateRatios;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    final TrainingLog log;
    private final UpdateRatios ratios;

    /**
     * @param parameters that the training begins with
     * @param blocks what each stretch of them is
     */
    TrainingState(float[] parameters, List<ParameterBlock> blocks, OptimizerKind kind) {
        this.parameters = parameters;
        this.average = parameters.clone();
        this.best = parameters.clone();
        this.optimizer = kind.create(blocks);
        this.ratios = new UpdateRatios(blocks, parameters.length);
        this.log = new TrainingLog(new TrainingCurve(ratios.layers()));
    }

    /**
     * Takes a step.
     *
     * @return its length against that of the weights, layer by layer, where it is one of those that are measured
     */
    Optional<List<Float>> step(float[] gradient, double learningRate, double weightDecay) {
        boolean measured = optimizer.steps() % TrainingCurve.RATIO_INTERVAL == 0;
        if (measured) {
            ratios.before(parameters);
        }
        optimizer.step(parameters, gradient, learningRate, weightDecay);
        return measured ? Optional.of(ratios.after(parameters)) : Optional.empty();
    }

    /** Moves the average towards the parameters; faster at first, so that it forgets the random first weights. */
    void average(double decay) {
        float keep = (float) Math.min(decay, (1.0 + optimizer.steps()) / (10.0 + optimizer.steps()));
        for (int i = 0; i < average.length; i++) {
            average[i] = keep * average[i] + (1 - keep) * parameters[i];
        }
    }

    /** Keeps the network of an epoch that is about to be told, where it is the best; true where it is. */
    boolean keepIfBest(EpochRecord epoch) {
        boolean isBest = log.history().with(epoch).best().filter(epoch::equals).isPresent();
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
        tensors.putAll(CurveFile.tensors(log.curve()));
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
        CurveFile.restore(log.curve(), file, steps);
        log.restore(kept);
    }

    private static void copy(SafetensorsFile file, String name, float[] target) {
        float[] values = file.vector(name);
        if (values.length != target.length) {
            throw new IllegalArgumentException("The vector " + name + " belongs to another network.");
        }
        System.arraycopy(values, 0, target, 0, target.length);
    }
}
