package digitpad.explanation.arithmetic;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import java.util.OptionalDouble;

/**
 * How much another digit, as a rule the same one moved by a pixel, changes what a layer reads and what it puts out.
 *
 * @param before what the layer reads changes so
 * @param after what it puts out changes so
 */
public record ShiftComparison(Change before, Change after) {
    /** Between what a layer reads of two digits, and between what it makes of them. */
    public static ShiftComparison of(ActivationTrace one, ActivationTrace other, int layer) {
        return new ShiftComparison(
                new Change(one.input(layer), other.input(layer)), new Change(one.output(layer), other.output(layer)));
    }

    /**
     * Between two signals of one shape.
     *
     * @param from of the digit itself
     * @param to of the other one
     */
    public record Change(Activations from, Activations to) {
        /** @throws IllegalArgumentException where the shapes differ */
        public Change {
            if (!from.shape().equals(to.shape())) {
                throw new IllegalArgumentException(from.shape() + " and " + to.shape() + " cannot be compared.");
            }
        }

        /** The difference of a map, value by value. */
        public float[] map(int channel) {
            float[] difference = to.map(channel);
            float[] was = from.map(channel);
            for (int i = 0; i < difference.length; i++) {
                difference[i] -= was[i];
            }
            return difference;
        }

        /** The mean size of the differences beside the mean size of the values; empty where all values are zero. */
        public OptionalDouble share() {
            return share(from.values(), to.values());
        }

        /** The same of one map. */
        public OptionalDouble share(int channel) {
            return share(from.map(channel), to.map(channel));
        }

        private static OptionalDouble share(float[] from, float[] to) {
            double size = 0;
            double difference = 0;
            for (int i = 0; i < from.length; i++) {
                size += Math.abs(from[i]);
                difference += Math.abs((double) to[i] - from[i]);
            }
            return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference / size);
        }
    }
}
