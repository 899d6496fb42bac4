package digitpad.explanation.attribution;

import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.SignalShape;
import java.util.List;

/**
 * Where the cells of a layer's maps lie on the picture: what a cell looks at has its middle there. Kernels without padding and
 * windows that leave a rest make maps that are not the whole picture.
 *
 * @param side cells along a side
 * @param first the middle of the first cell, in pixels from the picture's edge; the first pixel's own middle is 0.5
 * @param step pixels from one cell to the next
 */
public record MapPlace(int side, double first, double step) {
    /** Of what a layer puts out. */
    static MapPlace of(List<LayerSummary> layers, int layer) {
        double first = 0.5;
        double step = 1;
        for (LayerSummary summary : layers.subList(0, layer + 1)) {
            SignalShape input = summary.input();
            if (summary.layer() instanceof Layer.Convolution convolution) {
                int margin = ConvolutionGradient.margin(
                        convolution, input.height(), summary.output().height());
                first += ((convolution.size() - 1) / 2.0 - margin) * step;
                step *= convolution.stride();
            } else if (summary.layer() instanceof Layer.Pooling pooling) {
                first += (pooling.size() - 1) / 2.0 * step;
                step *= pooling.size();
            }
        }
        return new MapPlace(layers.get(layer).output().height(), first, step);
    }

    /** The left edge of the first cell in pixels, and the upper one; on the picture. */
    public double from() {
        return Math.max(0, first - step / 2);
    }

    /** The right edge of the last cell in pixels, and the lower one; on the picture. */
    public double to() {
        return Math.min(DigitImage.SIZE, first + (side - 0.5) * step);
    }

    /**
     * A map brought to the picture's pixels, bilinearly between the middles of its cells, and as in the outermost cells beyond
     * them.
     *
     * @param cells side × side values
     */
    float[] pixels(float[] cells) {
        float[] pixels = new float[DigitImage.AREA];
        for (int row = 0; row < DigitImage.SIZE; row++) {
            double down = cell(row);
            int upper = Math.min(side - 1, (int) down);
            int lower = Math.min(side - 1, upper + 1);
            for (int column = 0; column < DigitImage.SIZE; column++) {
                double along = cell(column);
                int left = Math.min(side - 1, (int) along);
                int right = Math.min(side - 1, left + 1);
                double above = mixed(cells[upper * side + left], cells[upper * side + right], along - left);
                double below = mixed(cells[lower * side + left], cells[lower * side + right], along - left);
                pixels[row * DigitImage.SIZE + column] = (float) mixed(above, below, down - upper);
            }
        }
        return pixels;
    }

    private double cell(int pixel) {
        return Math.max(0, Math.min(side - 1, (pixel + 0.5 - first) / step));
    }

    private static double mixed(double one, double other, double share) {
        return one * (1 - share) + other * share;
    }
}
