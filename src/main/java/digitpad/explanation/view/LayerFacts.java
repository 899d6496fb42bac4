package digitpad.explanation.view;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import java.util.Locale;

/**
 * What the table of layers says of one: texts are "" where a layer has nothing of the kind.
 *
 * @param name of the layer
 * @param kernel its side lengths: "3×3"
 * @param stride of its window
 * @param padding zeros around its input, in words
 * @param output shape of what it puts out
 * @param weights that are multiplied with inputs
 * @param biases that are added
 * @param statistics batch normalisation's running means and variances
 * @param multiplyAdds for one picture
 */
public record LayerFacts(
        String name,
        String kernel,
        String stride,
        String padding,
        String output,
        long weights,
        long biases,
        long statistics,
        long multiplyAdds) {
    /** The row of a layer. */
    public static LayerFacts of(LayerSummary summary) {
        Layer layer = summary.layer();
        long offsets = 0;
        long statistics = 0;
        String kernel = "";
        String stride = "";
        String padding = "";
        if (layer instanceof Layer.Convolution convolution) {
            offsets = convolution.kernels();
            kernel = square(convolution.size());
            stride = Integer.toString(convolution.stride());
            padding = padding(summary, convolution);
        } else if (layer instanceof Layer.Pooling pooling) {
            kernel = square(pooling.size());
            stride = Integer.toString(pooling.size());
        } else if (layer instanceof Layer.GlobalAveragePooling) {
            kernel = summary.input().height() + "×" + summary.input().width();
        } else if (layer instanceof Layer.Dense dense) {
            offsets = dense.units();
        } else if (layer instanceof Layer.BatchNormalization) {
            offsets = summary.input().channels();
            statistics = 2 * offsets;
        }
        return new LayerFacts(
                LayerText.kind(layer),
                kernel,
                stride,
                padding,
                summary.output().toString(),
                summary.parameters() - offsets - statistics,
                offsets,
                statistics,
                summary.multiplyAdds());
    }

    private static String square(int side) {
        return side + "×" + side;
    }

    /** Zeros before the first value and after the last one, along a side. */
    private static String padding(LayerSummary summary, Layer.Convolution convolution) {
        if (convolution.padding() == Layer.Padding.VALID) {
            return "none";
        }
        int needed = Math.max(
                0,
                (summary.output().height() - 1) * convolution.stride()
                        + convolution.size()
                        - summary.input().height());
        int before = needed / 2;
        int after = needed - before;
        return before == after ? Integer.toString(before) : before + " and " + after;
    }

    /** Trained values and running statistics altogether. */
    public long parameters() {
        return weights + biases + statistics;
    }

    /** A number as it stands in the table; "" for none. */
    static String count(long number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%,d", number);
    }
}
