package digitpad.explanation.attribution;

import java.util.Arrays;

/**
 * How much each place of a picture speaks for an answer, or against it where the number is below zero.
 *
 * @param columns of the grid, 1 at least
 * @param values row by row; not to be changed
 * @param noise what no place or, of a Grad-CAM, what all places together must exceed to be worth colours, in logits
 * @param strength of the strongest place or of all together, to be compared with {@code noise}
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record AttributionMap(int columns, float[] values, double noise, double strength) {
    /** Full colour is where this share of all that speaks for and against is reached, so that one pixel cannot pale the rest. */
    private static final double SHOWN = 0.98;

    /** @throws IllegalArgumentException where the values make no whole rows */
    public AttributionMap {
        if (columns < 1 || values.length % columns != 0) {
            throw new IllegalArgumentException(values.length + " values make no rows of " + columns + ".");
        }
    }

    public int rows() {
        return values.length / columns;
    }

    public float at(int row, int column) {
        return values[row * columns + column];
    }

    /** Whether nothing of it is worth colours: they would show noise. */
    public boolean isNearZero() {
        return !(strength >= noise);
    }

    /** Whether no place at all speaks for the answer. */
    public boolean isNowhereFor() {
        for (float value : values) {
            if (value > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number for full colour: in order of size, the one at which 98 % of the sum of all distances from zero are reached,
     * as in Captum's {@code visualization.py}; 0 where all is 0.
     */
    public double reach() {
        double[] sizes = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sizes[i] = Math.abs(values[i]);
            sum += sizes[i];
        }
        Arrays.sort(sizes);
        double soFar = 0;
        for (double size : sizes) {
            soFar += size;
            if (soFar >= SHOWN * sum) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    /** Where it is largest, or smallest: the index of that value. */
    int extreme(boolean largest) {
        int extreme = 0;
        for (int i = 1; i < values.length; i++) {
            if (largest ? values[i] > values[extreme] : values[i] < values[extreme]) {
                extreme = i;
            }
        }
        return extreme;
    }

    /** The largest value. */
    public float most() {
        return values[extreme(true)];
    }

    /** The smallest value. */
    public float least() {
        return values[extreme(false)];
    }
}
