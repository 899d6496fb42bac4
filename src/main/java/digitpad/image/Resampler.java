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
            merge(pixels, rows.first[row] * sourceWidth, rows.weights[row], merged);
            int first = 0;
            while (first < sourceWidth && merged[first] == 0) {
                first++;
            }
            if (first == sourceWidth) {
                // Much of most pictures is paper.
                continue;
            }
            int last = sourceWidth - 1;
            while (merged[last] == 0) {
                last--;
            }
            for (int column = columns.reaching(first); column < columns.count; column++) {
                int start = columns.first[column];
                if (start > last) {
                    break;
                }
                float sum = sum(columns.weights[column], merged, start);
                result[row * columns.count + column] = Math.max(0, Math.min(1, sum));
            }
        }
        return GrayImage.owning(columns.count, rows.count, result);
    }

    /** The rows from {@code start} on, mixed to one. */
    private static void merge(float[] pixels, int start, float[] weights, float[] merged) {
        Arrays.fill(merged, 0);
        for (int i = 0; i < weights.length; i++) {
            float weight = weights[i];
            int from = start + i * merged.length;
            for (int x = 0; x < merged.length; x++) {
                merged[x] += weight * pixels[from + x];
            }
        }
    }

    private static float sum(float[] weights, float[] values, int start) {
        if (weights.length == 4) {
            // As many as are mixed wherever a picture is enlarged.
            return weights[0] * values[start]
                    + weights[1] * values[start + 1]
                    + weights[2] * values[start + 2]
                    + weights[3] * values[start + 3];
        }
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[start + i];
        }
        return sum;
    }
}
