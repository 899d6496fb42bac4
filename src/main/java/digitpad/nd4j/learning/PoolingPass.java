package digitpad.nd4j.learning;

import digitpad.model.network.LayerSummary;
import digitpad.nd4j.LayerOperations;
import digitpad.nd4j.NativeMemory;
import digitpad.nd4j.NativeOperation;
import org.jspecify.annotations.Nullable;

/** Pooling, or the mean over the whole picture. */
final class PoolingPass implements LayerPass {
    private final NativeOperation forward;
    private final @Nullable NativeOperation backward;

    PoolingPass(LayerSummary layer, Signal input, Signal output, NativeMemory memory) {
        forward = memory.keep(LayerOperations.pooling(
                layer, input.values().array(), output.values().array()));
        backward = input.isLearnedBefore()
                ? memory.keep(LayerOperations.poolingGradient(
                        layer,
                        input.values().array(),
                        output.slope().array(),
                        input.slope().array()))
                : null;
    }

    @Override
    public void forward() {
        forward.run();
    }

    @Override
    public void backward(float[] gradient) {
        if (backward != null) {
            backward.run();
        }
    }
}
