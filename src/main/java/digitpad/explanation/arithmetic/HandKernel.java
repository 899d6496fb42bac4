package digitpad.explanation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kernel whose weights are set by hand.
 *
 * @param size side: 3, 5 or 7
 * @param weights row by row, each from −99 to 99
 */
public record HandKernel(int size, List<Float> weights) {
    /** Sides on offer. */
    public static final List<Integer> SIZES = List.of(3, 5, 7);

    /** The largest weight; the smallest is as far below zero. */
    public static final float LARGEST = 99;

    /** @throws IllegalArgumentException where size or weights are out of their ranges, or their number does not fit */
    public HandKernel {
        weights = List.copyOf(weights);
        if (!SIZES.contains(size) || weights.size() != size * size) {
            throw new IllegalArgumentException(weights.size() + " weights make no kernel of side " + size + ".");
        }
        for (float weight : weights) {
            if (!(Math.abs(weight) <= LARGEST)) {
                throw new IllegalArgumentException("A weight lies from −99 to 99, not at " + weight + ".");
            }
        }
    }

    /** What is above and left less what is below and right: a kernel to begin with that is no preset. */
    public static HandKernel diagonalEdge(int size) {
        List<Float> weights = new ArrayList<>();
        for (int cell = 0; cell < size * size; cell++) {
            weights.add((float) Integer.signum(size - 1 - cell / size - cell % size));
        }
        return new HandKernel(size, weights);
    }

    /** All weights as numbers; a copy. */
    public float[] values() {
        float[] values = new float[weights.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = weights.get(i);
        }
        return values;
    }

    /** The weight farthest from zero, as its distance from there. */
    public float reach() {
        float reach = 0;
        for (float weight : weights) {
            reach = Math.max(reach, Math.abs(weight));
        }
        return reach;
    }

    /**
     * The same with another weight.
     *
     * @param cell counted row by row from 0
     * @param weight brought to two decimals and into the range
     */
    public HandKernel with(int cell, double weight) {
        List<Float> changed = new ArrayList<>(weights);
        double rounded = Math.rint(weight * 100) / 100;
        // The sum with zero makes a zero of a zero below zero.
        changed.set(cell, (float) Math.max(-LARGEST, Math.min(LARGEST, rounded)) + 0f);
        return new HandKernel(size, changed);
    }

    /** The same around its middle in another size: cut off, or surrounded by zeros. */
    public HandKernel resized(int side) {
        int shift = (side - size) / 2;
        List<Float> changed = new ArrayList<>();
        for (int cell = 0; cell < side * side; cell++) {
            int row = cell / side - shift;
            int column = cell % side - shift;
            boolean inside = row >= 0 && row < size && column >= 0 && column < size;
            changed.add(inside ? weights.get(row * size + column) : 0f);
        }
        return new HandKernel(side, changed);
    }

    /** A weight as somebody typed it, with a point or a comma; empty where it is no number from −99 to 99. */
    public static Optional<Double> weight(String typed) {
        try {
            double weight = Double.parseDouble(typed.strip().replace('−', '-').replace(',', '.'));
            return Math.abs(weight) <= LARGEST ? Optional.of(weight) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
