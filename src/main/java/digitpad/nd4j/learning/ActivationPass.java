package digitpad.nd4j.learning;

import digitpad.model.network.Layer;
import digitpad.nd4j.LayerOperations;
import digitpad.nd4j.NativeMemory;
import digitpad.nd4j.NativeOperation;

/** An element-wise nonlinearity in place: all its slopes can be told from its outputs. */
final class ActivationPass implements LayerPass {
    /** Takes every normal number to one or above. */
    private static final float STEEP = 2e38f;

    private final Layer.Activation.Function function;
    private final Signal signal;
    private final NativeOperation forward;
    private final float[] values;
    private final float[] slopes;

    ActivationPass(Layer.Activation.Function function, Signal signal, NativeMemory memory) {
        this.function = function;
        this.signal = signal;
        this.forward =
                memory.keep(LayerOperations.activation(function, signal.values().array()));
        int length = signal.isLearnedBefore() ? signal.values().length() : 0;
        this.values = new float[length];
        this.slopes = new float[length];
    }

    @Override
    public void forward() {
        forward.run();
    }

    @Override
    public void backward(float[] gradient) {
        if (!signal.isLearnedBefore()) {
            return;
        }
        signal.values().read(values, 0);
        signal.slope().read(slopes, 0);
        switch (function) {
            case RELU -> rectifier(0);
            case LEAKY_RELU -> rectifier((float) LayerOperations.LEAK);
            case TANH -> tanh();
            case SIGMOID -> sigmoid();
        }
        signal.slope().write(slopes, 0);
    }

    /**
     * One for outputs above zero and {@code leak} for others, by arithmetic that the compiler makes vectors of: a branch on signs
     * at random would be guessed wrong half of the time.
     */
    private void rectifier(float leak) {
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] *= Math.max(leak, Math.min(1, values[i] * STEEP));
        }
    }

    private void tanh() {
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] *= 1 - values[i] * values[i];
        }
    }

    private void sigmoid() {
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] *= values[i] * (1 - values[i]);
        }
    }
}
