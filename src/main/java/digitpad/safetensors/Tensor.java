package digitpad.safetensors;

import java.util.stream.IntStream;

/**
 * Float32 values with a shape, the last dimension running fastest.
 *
 * @param shape sizes of the dimensions
 * @param values as many as the shape says; not copied
 * @throws IllegalArgumentException where they are not as many
 */
// Arrays on purpose: tensors hold millions of values and are handed over, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Tensor(int[] shape, float[] values) {
    public Tensor {
        if (IntStream.of(shape).asLongStream().reduce(1, Math::multiplyExact) != values.length) {
            throw new IllegalArgumentException("A tensor's shape and its " + values.length + " values do not fit.");
        }
    }

    /** A tensor of one dimension. */
    public static Tensor vector(float[] values) {
        return new Tensor(new int[] {values.length}, values);
    }
}
