package digitpad.explanation;

import digitpad.model.network.SignalShape;
import java.util.Arrays;

/**
 * What a layer puts out for one digit.
 *
 * @param shape of the values; a vector has height and width 1
 * @param values in the order row, column, channel, as networks compute; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record Activations(SignalShape shape, float[] values) {
    /** Share of the values other than zero that colours tell apart. */
    private static final double USUAL = 0.98;

    /** @throws IllegalArgumentException where there are not as many values as the shape has */
    public Activations {
        if (values.length != shape.size()) {
            throw new IllegalArgumentException("A signal of " + shape + " has no " + values.length + " values.");
        }
    }

    /** One value. */
    public float at(int channel, int row, int column) {
        return values[(row * shape.width() + column) * shape.channels() + channel];
    }

    /** One channel alone, row by row; a copy. */
    public float[] map(int channel) {
        float[] map = new float[shape.height() * shape.width()];
        for (int i = 0; i < map.length; i++) {
            map[i] = values[i * shape.channels() + channel];
        }
        return map;
    }

    /** The largest distance of any value from zero. */
    public float reach() {
        float reach = 0;
        for (float value : values) {
            reach = Math.max(reach, Math.abs(value));
        }
        return reach;
    }

    /**
     * How far from zero nearly all values lie that are not zero: the reach of the colours that show them, so that a few large
     * ones do not make all others pale. 0 where all are zero.
     */
    public float usualReach() {
        float[] sizes = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (value != 0) {
                sizes[count++] = Math.abs(value);
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(sizes, 0, count);
        return sizes[(int) Math.floor((count - 1) * USUAL)];
    }
}
