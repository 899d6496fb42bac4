package digitpad.explanation.arithmetic;

import digitpad.explanation.Activations;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.SignalShape;
import java.util.List;

/**
 * A kernel that was set by hand, laid over a digit as a network would.
 *
 * @param stride 1…4
 * @param padding zeros around the digit or none
 */
public record HandConvolution(HandKernel kernel, int stride, Padding padding) {
    /** The largest stride on offer. */
    public static final int LARGEST_STRIDE = 4;

    /** @throws IllegalArgumentException where the stride is out of its range */
    public HandConvolution {
        if (stride < 1 || stride > LARGEST_STRIDE) {
            throw new IllegalArgumentException("A stride lies from 1 to 4, not at " + stride + ".");
        }
    }

    /** Where its windows lie on a digit. */
    public ConvolutionGeometry geometry() {
        return ConvolutionGeometry.of(kernel.size(), stride, padding, DigitImage.SIZE, DigitImage.SIZE);
    }

    /** One value of the result with all that it is the sum of. */
    public ConvolutionStep step(DigitImage digit, int row, int column) {
        ConvolutionGeometry geometry = geometry();
        Activations input = new Activations(SignalShape.INPUT, digit.toArray());
        float[] patch = ConvolutionStep.patch(geometry, input, 0, row, column);
        return new ConvolutionStep(
                geometry, 0, row, column, List.of(ConvolutionStep.ChannelSum.of(0, patch, kernel.values())), 0);
    }

    /** The whole result, row by row. */
    public float[] result(DigitImage digit) {
        ConvolutionGeometry geometry = geometry();
        float[] ink = digit.toArray();
        float[] weights = kernel.values();
        float[] result = new float[geometry.outHeight() * geometry.outWidth()];
        for (int at = 0; at < result.length; at++) {
            int firstRow = geometry.firstRow(at / geometry.outWidth());
            int firstColumn = geometry.firstColumn(at % geometry.outWidth());
            double sum = 0;
            for (int cell = 0; cell < weights.length; cell++) {
                int row = firstRow + cell / kernel.size();
                int column = firstColumn + cell % kernel.size();
                if (geometry.holds(row, column)) {
                    sum += (double) ink[row * DigitImage.SIZE + column] * weights[cell];
                }
            }
            result[at] = (float) sum;
        }
        return result;
    }

    /** The same where all below zero is made zero, as ReLU does; a copy. */
    public static float[] rectified(float[] values) {
        float[] rectified = values.clone();
        for (int i = 0; i < rectified.length; i++) {
            rectified[i] = Math.max(0, rectified[i]);
        }
        return rectified;
    }
}
