package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns gradients into steps over flat vectors. Weight decay is decoupled from the gradient (Loshchilov and Hutter 2019) for
 * every kind. The whole state is a step count and a few vectors, so that a checkpoint can hold it.
 */
public abstract class Optimizer {
    private final List<ParameterBlock> blocks;
    private final int size;
    private int steps;

    /** @param blocks that cover the parameter vector */
    Optimizer(List<ParameterBlock> blocks) {
        this.blocks = List.copyOf(blocks);
        this.size = blocks.stream().mapToInt(ParameterBlock::to).max().orElse(0);
    }

    /** Length of the parameter vector, and of each vector of the state. */
    final int size() {
        return size;
    }

    /**
     * Takes one step downhill, in place.
     *
     * @param gradient mean over the batch; of statistics, the difference to subtract
     * @param weightDecay share of a weight taken off, times the learning rate
     */
    public final void step(float[] parameters, float[] gradient, double learningRate, double weightDecay) {
        steps++;
        begin(steps, learningRate);
        float keep = (float) (1 - learningRate * weightDecay);
        for (ParameterBlock block : blocks) {
            switch (block.kind()) {
                case STATISTIC -> {
                    for (int i = block.from(); i < block.to(); i++) {
                        parameters[i] -= gradient[i];
                    }
                }
                case WEIGHT -> update(parameters, gradient, block.from(), block.to(), keep);
                case OFFSET -> update(parameters, gradient, block.from(), block.to(), 1);
            }
        }
    }

    /**
     * Prepares what is the same for all parameters of a step.
     *
     * @param step counted from 1
     */
    abstract void begin(int step, double learningRate);

    /** Multiplies the parameters from {@code from} to {@code to} by {@code keep} and takes their step. */
    abstract void update(float[] parameters, float[] gradient, int from, int to, float keep);

    /** The vectors of the state by name, themselves. */
    abstract Map<String, float[]> vectors();

    /** Steps taken so far. */
    public final int steps() {
        return steps;
    }

    /** The vectors of the state by name, as copies. */
    public final Map<String, float[]> state() {
        Map<String, float[]> copies = new TreeMap<>();
        vectors().forEach((name, vector) -> copies.put(name, vector.clone()));
        return copies;
    }

    /** Names of the state's vectors. */
    public final List<String> stateNames() {
        return vectors().keySet().stream().sorted().toList();
    }

    /**
     * Goes on from a state that was kept.
     *
     * @throws IllegalArgumentException where a vector is missing or of another length
     */
    public final void restore(int keptSteps, Map<String, float[]> kept) {
        if (keptSteps < 0) {
            throw new IllegalArgumentException("The optimiser's state belongs to another network.");
        }
        vectors().forEach((name, vector) -> {
            float[] values = kept.get(name);
            if (values == null || values.length != vector.length) {
                throw new IllegalArgumentException("The optimiser's state belongs to another network.");
            }
        });
        vectors().forEach((name, vector) -> {
            float[] values = kept.getOrDefault(name, vector);
            System.arraycopy(values, 0, vector, 0, vector.length);
        });
        steps = keptSteps;
    }
}
