package digitpad.explanation.arithmetic;

import digitpad.explanation.Activations;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.SignalShape;

/**
 * The values that pooling makes one of.
 *
 * @param top first row of it in the map before
 * @param left first column likewise
 * @param height in values
 * @param width in values
 * @param values row by row, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record PoolingWindow(int top, int left, int height, int width, float[] values) {
    /**
     * The window of a value behind the pooling.
     *
     * @param pooling a pooling layer or global average pooling
     * @param before what it reads
     * @param cell of the value
     */
    public static PoolingWindow of(LayerSummary pooling, Activations before, int channel, MapCell cell) {
        SignalShape shape = before.shape();
        boolean whole = !(pooling.layer() instanceof Layer.Pooling);
        int height = pooling.layer() instanceof Layer.Pooling is ? is.size() : shape.height();
        int width = pooling.layer() instanceof Layer.Pooling is ? is.size() : shape.width();
        int top = whole ? 0 : cell.row() * height;
        int left = whole ? 0 : cell.column() * width;
        float[] values = new float[height * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = before.at(channel, top + i / width, left + i % width);
        }
        return new PoolingWindow(top, left, height, width, values);
    }

    /** A whole map behind the pooling, as it is with this reduction or would be. */
    public static float[] map(
            LayerSummary pooling, Activations before, int channel, Layer.Pooling.Reduction reduction) {
        SignalShape shape = pooling.output();
        float[] map = new float[shape.height() * shape.width()];
        for (int i = 0; i < map.length; i++) {
            PoolingWindow window = of(pooling, before, channel, new MapCell(i / shape.width(), i % shape.width()));
            map[i] = (float) (reduction == Layer.Pooling.Reduction.MAX ? window.maximum() : window.average());
        }
        return map;
    }

    /** What a layer makes of its windows. */
    public static Layer.Pooling.Reduction reduction(Layer pooling) {
        return pooling instanceof Layer.Pooling is ? is.reduction() : Layer.Pooling.Reduction.AVERAGE;
    }

    /** Whether a layer pools. */
    public static boolean isPooling(Layer layer) {
        return layer instanceof Layer.Pooling || layer instanceof Layer.GlobalAveragePooling;
    }

    /** The largest value. */
    public double maximum() {
        return values[largest()];
    }

    public double average() {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Where the largest value lies in the map before; the first of several. */
    public MapCell source() {
        return new MapCell(top + largest() / width, left + largest() % width);
    }

    private int largest() {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }

    /** Whether all of its values are the same, so that maximum and average are too. */
    public boolean isEven() {
        for (float value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
