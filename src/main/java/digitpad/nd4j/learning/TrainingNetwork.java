package digitpad.nd4j.learning;

import digitpad.dataset.Seeds;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.NativeMemory;
import java.util.ArrayList;
import java.util.List;

/**
 * A network for training alone: its operations are prepared once for a worker's share of a batch, on arrays that every batch
 * uses again. Nothing is computed that no parameter's gradient needs. Belongs to one thread.
 */
final class TrainingNetwork implements AutoCloseable {
    private final NativeMemory memory = new NativeMemory();
    private final ParameterLayout layout;
    private final Place place;
    private final LearnedPart part;
    private final List<LayerPass> passes = new ArrayList<>();
    private final List<DropoutPass> dropouts = new ArrayList<>();
    private final Signal input;
    private final Signal output;
    private final float[] outputValues;
    private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
    private final float[] gradient;

    /**
     * Which part of each batch a network computes.
     *
     * @param worker counted from 0
     * @param from place of its first digit in the batch
     * @param share digits that it computes
     * @param batchSize digits of all workers together
     */
    record Place(int worker, int from, int share, int batchSize) {}

    /** @param part that learns, and that batches are handed to */
    TrainingNetwork(
            NetworkDescription description,
            ParameterLayout layout,
            LearnedPart part,
            Place place,
            NormalizationSums sums) {
        this.layout = layout;
        this.place = place;
        this.part = part;
        List<LayerSummary> layers = description
                .summaries()
                .subList(part.first(), description.layers().size());
        // The operations of inner layers always compute the gradient towards their input.
        this.input = Signal.allocate(memory, place.share, layers.get(0).input(), part.first() > 0);
        try {
            this.output = build(layers, sums);
        } catch (RuntimeException | Error e) {
            memory.close();
            throw e;
        }
        this.outputValues = new float[output.values().length()];
        this.gradient = new float[layout.size()];
    }

    private Signal build(List<LayerSummary> layers, NormalizationSums sums) {
        Signal values = input;
        int number = part.first();
        for (LayerSummary summary : layers) {
            values = append(number++, summary, values, sums);
        }
        return values;
    }

    private Signal append(int number, LayerSummary summary, Signal before, NormalizationSums sums) {
        Layer layer = summary.layer();
        if (layer instanceof Layer.Activation activation) {
            // In place, unless the values before are the only trace of another activation.
            boolean own = !passes.isEmpty() && passes.get(passes.size() - 1) instanceof ActivationPass;
            Signal values = own ? copied(before) : before;
            passes.add(new ActivationPass(activation.function(), values, memory));
            return values;
        }
        boolean learned = before.isLearnedBefore() || layout.has(number, "weight");
        Signal after = Signal.allocate(memory, place.share, summary.output(), learned);
        if (layer instanceof Layer.Convolution convolution) {
            ParameterLayout.Slot weight = layout.slot(number, "weight");
            ParameterLayout.Slot bias = layout.slot(number, "bias");
            passes.add(
                    before.isLearnedBefore()
                            ? new ConvolutionPass(
                                    convolution,
                                    new LearnedTensor(weight, memory),
                                    new LearnedTensor(bias, memory),
                                    before,
                                    after,
                                    memory)
                            : new ImageConvolutionPass(summary, weight, bias, before, after, memory));
        } else if (layer instanceof Layer.Dense) {
            passes.add(
                    new DensePass(layout.slot(number, "weight"), layout.slot(number, "bias"), before, after, memory));
        } else if (layer instanceof Layer.BatchNormalization) {
            passes.add(
                    part.fixedStatistics()
                            ? new FixedNormalizationPass(slots(number), before, after)
                            : new NormalizationPass(slots(number), before, after, sums, place.worker, place.batchSize));
        } else if (layer instanceof Layer.Dropout dropout) {
            DropoutPass pass = new DropoutPass(dropout.rate(), before, after);
            dropouts.add(pass);
            passes.add(pass);
        } else if (layer instanceof Layer.Pooling || layer instanceof Layer.GlobalAveragePooling) {
            passes.add(new PoolingPass(summary, before, after, memory));
        } else {
            throw new IllegalArgumentException("A layer that cannot be trained: " + layer);
        }
        return after;
    }

    private Signal copied(Signal before) {
        Signal copy = Signal.allocate(memory, place.share, before.shape(), before.isLearnedBefore());
        passes.add(new CopyPass(before, copy));
        return copy;
    }

    private NormalizationPass.Slots slots(int number) {
        return new NormalizationPass.Slots(
                layout.slot(number, "weight").from(),
                layout.slot(number, "bias").from(),
                layout.slot(number, "running_mean").from(),
                layout.slot(number, "running_var").from());
    }

    /**
     * Computes the gradient of the loss summed over this network's share of a batch.
     *
     * @param ink of the whole batch: 784 values a digit, or what the part that learns reads
     * @param targets ten probabilities a digit of the whole batch
     * @param seed of what is dropped
     */
    void compute(float[] parameters, float[] ink, float[] targets, long seed) {
        passes.forEach(pass -> pass.load(parameters));
        input.values().write(ink, place.from * input.shape().size());
        for (int i = 0; i < dropouts.size(); i++) {
            dropouts.get(i).draw(Seeds.of(seed, i), place.from);
        }
        passes.forEach(LayerPass::forward);
        output.values().read(outputValues, 0);
        loss.differentiate(outputValues, targets, place.from * output.shape().size(), place.share);
        output.slope().write(outputValues, 0);
        for (int i = passes.size() - 1; i >= 0; i--) {
            passes.get(i).backward(gradient);
        }
    }

    /** As the last computation left it; of statistics, the difference to subtract. */
    float[] gradient() {
        return gradient;
    }

    /** Summed over the digits of the last computation, in nats. */
    double loss() {
        return loss.loss();
    }

    /** Digits of the last computation that were read right. */
    int correct() {
        return loss.correct();
    }

    @Override
    public void close() {
        memory.close();
    }
}
