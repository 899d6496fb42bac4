package digitpad.image;

import java.util.Arrays;

/** Cuts an upright rectangle out of a picture and brings it to another size. */
public final class Resampler {
    private Resampler() {}

    /**
     * @param left where the target begins, in source pixels; may lie outside, where there is paper (0)
     * @param top likewise downwards
     * @param step source pixels that a target pixel covers, along both axes
     */
    public static GrayImage resample(GrayImage source, double left, double top, double step, int width, int height) {
        return resample(
                source,
                new AxisWeights(source.width(), left, step, width),
                new AxisWeights(source.height(), top, step, height));
    }

    /** The whole of {@code source}, averaged down to at most {@code longest} pixels; smaller ones stay as they are. */
    public static GrayImage shrunk(GrayImage source, int longest) {
        int side = Math.max(source.width(), source.height());
        if (side <= longest) {
            return source;
        }
        int width = Math.max(1, Math.round((float) source.width() * longest / side));
        int height = Math.max(1, Math.round((float) source.height() * longest / side));
        return resample(
                source,
                new AxisWeights(source.width(), 0, (double) source.width() / width, width),
                new AxisWeights(source.height(), 0, (double) source.height() / height, height));
    }

    /** As {@link #resample(GrayImage, double, double, double, int, int)}, each axis by itself. */
    public static GrayImage resample(GrayImage source, AxisWeights columns, AxisWeights rows) {
        float[] pixels = source.pixels();
        int sourceWidth = source.width();
        float[] result = new float[columns.count * rows.count];
        float[] merged = new float[sourceWidth];
        for (int row = 0; row < rows.count; row++) {
            Arrays.fill(merged, 0);
            float[] rowWeights = rows.weights[row];
            for (int i = 0; i < rowWeights.length; i++) {
                float weight = rowWeights[i];
                int start = (rows.first[row] + i) * sourceWidth;
                for (int x = 0; x < sourceWidth; x++) {
                    merged[x] += weight * pixels[start + x];
                }
            }
            for (int column = 0; column < columns.count; column++) {
                float[] columnWeights = columns.weights[column];
                int start = columns.first[column];
                float sum = 0;
                for (int i = 0; i < columnWeights.length; i++) {
                    sum += columnWeights[i] * merged[start + i];
                }
                result[row * columns.count + column] = Math.max(0, Math.min(1, sum));
            }
        }
        return GrayImage.owning(columns.count, rows.count, result);
    }
}
