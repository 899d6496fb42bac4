package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.ArrayList;
import java.util.List;

/** The length of a step against the length of the weights, layer by layer: about a thousandth where learning goes well. */
public final class UpdateRatios {
    private final List<ParameterBlock> weights;
    private final float[] before;

    public UpdateRatios(List<ParameterBlock> blocks, int size) {
        this.weights = blocks.stream()
                .filter(block -> block.kind() == ParameterBlock.Kind.WEIGHT)
                .toList();
        this.before = new float[size];
    }

    /** Layers with weights, in order. */
    public List<Integer> layers() {
        return weights.stream().map(ParameterBlock::layer).toList();
    }

    public void before(float[] parameters) {
        System.arraycopy(parameters, 0, before, 0, before.length);
    }

    /** The ratio of each layer; 0 where a layer has no length. */
    public List<Float> after(float[] parameters) {
        List<Float> ratios = new ArrayList<>(weights.size());
        for (ParameterBlock block : weights) {
            double step = 0;
            double length = 0;
            for (int i = block.from(); i < block.to(); i++) {
                double difference = parameters[i] - before[i];
                step += difference * difference;
                length += before[i] * (double) before[i];
            }
            ratios.add(length == 0 ? 0 : (float) Math.sqrt(step / length));
        }
        return ratios;
    }
}
