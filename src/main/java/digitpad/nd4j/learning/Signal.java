package digitpad.nd4j.learning;

import digitpad.model.network.SignalShape;
import digitpad.nd4j.NativeArray;
import digitpad.nd4j.NativeMemory;
import org.jspecify.annotations.Nullable;

/**
 * What passes between two layers for all digits of a share.
 *
 * @param shape of one digit's values
 * @param values [digits, height, width, channels]
 * @param gradient of the summed loss towards them; null where nothing before this place learns, so that nobody needs it
 */
record Signal(SignalShape shape, NativeArray values, @Nullable NativeArray gradient) {
    static Signal allocate(NativeMemory memory, int digits, SignalShape shape, boolean withGradient) {
        return new Signal(shape, array(memory, digits, shape), withGradient ? array(memory, digits, shape) : null);
    }

    private static NativeArray array(NativeMemory memory, int digits, SignalShape shape) {
        return memory.allocate(digits, shape.height(), shape.width(), shape.channels());
    }

    /** Whether somebody before this place learns. */
    boolean isLearnedBefore() {
        return gradient != null;
    }

    /** The gradient, where {@link #isLearnedBefore}. */
    NativeArray slope() {
        if (gradient == null) {
            throw new IllegalStateException("Nothing before this place learns.");
        }
        return gradient;
    }
}
