package digitpad.explanation.attribution;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;

/** How a convolution's outputs change with its inputs: each output's gradient goes back along the kernel's weights. */
final class ConvolutionGradient {
    private ConvolutionGradient() {}

    /**
     * From the gradient by the outputs to that by the inputs, both in the order row, column, channel.
     *
     * @param weights [kernels, channels, size, size]
     */
    static double[] of(Layer.Convolution layer, LayerSummary summary, float[] weights, double[] gradient) {
        int height = summary.input().height();
        int width = summary.input().width();
        int channels = summary.input().channels();
        int size = layer.size();
        int top = margin(layer, height, summary.output().height());
        int left = margin(layer, width, summary.output().width());
        int across = summary.output().width();
        float[] byCell = byCell(weights, layer.kernels(), channels, size * size);
        double[] before = new double[summary.input().size()];
        for (int i = 0; i < gradient.length; i++) {
            double factor = gradient[i];
            if (factor == 0) {
                continue;
            }
            int kernel = i % layer.kernels();
            int place = i / layer.kernels();
            int firstRow = place / across * layer.stride() - top;
            int firstColumn = place % across * layer.stride() - left;
            for (int cell = 0; cell < size * size; cell++) {
                int row = firstRow + cell / size;
                int column = firstColumn + cell % size;
                if (row < 0 || column < 0 || row >= height || column >= width) {
                    continue;
                }
                int to = (row * width + column) * channels;
                int from = (kernel * size * size + cell) * channels;
                for (int channel = 0; channel < channels; channel++) {
                    before[to + channel] += factor * byCell[from + channel];
                }
            }
        }
        return before;
    }

    /** Zeros before the first pixel: half of those that are needed altogether, the odd one going behind the last. */
    static int margin(Layer.Convolution layer, int in, int out) {
        return layer.padding() == Layer.Padding.SAME
                ? Math.max(0, (out - 1) * layer.stride() + layer.size() - in) / 2
                : 0;
    }

    /** Weights with the channel running fastest, as in a signal. */
    private static float[] byCell(float[] weights, int kernels, int channels, int cells) {
        float[] byCell = new float[weights.length];
        for (int kernel = 0; kernel < kernels; kernel++) {
            for (int channel = 0; channel < channels; channel++) {
                for (int cell = 0; cell < cells; cell++) {
                    byCell[(kernel * cells + cell) * channels + channel] =
                            weights[(kernel * channels + channel) * cells + cell];
                }
            }
        }
        return byCell;
    }
}
