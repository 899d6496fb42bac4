package digitpad.image;

import java.util.Arrays;

/** How far the pixels of a picture are from the edge of its ink, in pixels, exactly (Felzenszwalb and Huttenlocher). */
public final class DistanceField {
    private static final float FAR = 1e12f;

    private DistanceField() {}

    /** Positive in ink, negative on paper; the edge runs where the grey value is one half. */
    public static float[] signed(GrayImage ink) {
        float[] toPaper = squared(ink, true);
        float[] toInk = squared(ink, false);
        float[] signed = new float[toPaper.length];
        for (int i = 0; i < signed.length; i++) {
            // The edge lies between two pixel centres, half a pixel from each.
            signed[i] = toPaper[i] > 0 ? (float) Math.sqrt(toPaper[i]) - 0.5f : 0.5f - (float) Math.sqrt(toInk[i]);
        }
        return signed;
    }

    /** The positive ones of {@link #signed} alone, in half the time; 0 on paper. */
    static float[] inside(GrayImage ink) {
        float[] inside = squared(ink, true);
        for (int i = 0; i < inside.length; i++) {
            inside[i] = inside[i] > 0 ? (float) Math.sqrt(inside[i]) - 0.5f : 0;
        }
        return inside;
    }

    /** Squared distances of ink pixels to the nearest paper pixel, or the other way round; 0 for the others. */
    private static float[] squared(GrayImage ink, boolean fromInk) {
        int width = ink.width();
        int height = ink.height();
        float[] pixels = ink.pixels();
        float[] squared = new float[pixels.length];
        for (int i = 0; i < squared.length; i++) {
            squared[i] = pixels[i] >= 0.5f == fromInk ? FAR : 0;
        }
        LowerEnvelope envelope = new LowerEnvelope(Math.max(width, height));
        for (int x = 0; x < width; x++) {
            envelope.transform(squared, x, width, height);
        }
        for (int y = 0; y < height; y++) {
            envelope.transform(squared, y * width, 1, width);
        }
        return squared;
    }

    /** One row or column: every pixel sends a parabola upwards, and the lowest of them is the squared distance. */
    private static final class LowerEnvelope {
        private final float[] values;
        private final int[] apexes;
        private final double[] borders;

        LowerEnvelope(int longest) {
            values = new float[longest];
            apexes = new int[longest];
            borders = new double[longest + 1];
        }

        void transform(float[] field, int start, int stride, int count) {
            for (int i = 0; i < count; i++) {
                values[i] = field[start + i * stride];
            }
            int top = 0;
            apexes[0] = 0;
            Arrays.fill(borders, 0, 2, Double.POSITIVE_INFINITY);
            borders[0] = Double.NEGATIVE_INFINITY;
            for (int i = 1; i < count; i++) {
                double crossing = crossing(i, apexes[top]);
                while (crossing <= borders[top]) {
                    top--;
                    crossing = crossing(i, apexes[top]);
                }
                top++;
                apexes[top] = i;
                borders[top] = crossing;
                borders[top + 1] = Double.POSITIVE_INFINITY;
            }
            int piece = 0;
            for (int i = 0; i < count; i++) {
                while (borders[piece + 1] < i) {
                    piece++;
                }
                float apart = i - apexes[piece];
                field[start + i * stride] = values[apexes[piece]] + apart * apart;
            }
        }

        private double crossing(int later, int earlier) {
            return ((double) values[later] + (double) later * later - values[earlier] - (double) earlier * earlier)
                    / (2.0 * (later - earlier));
        }
    }
}
