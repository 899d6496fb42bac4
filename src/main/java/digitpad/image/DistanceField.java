package digitpad.image;

import java.util.Arrays;

/** How far the pixels of a picture are from the edge of its ink, in pixels, exactly (Felzenszwalb and Huttenlocher). */
public final class DistanceField {
    private static final float FAR = 1e12f;

    /** So many steps along a column are none: there is nothing on the way. */
    private static final int NONE = 1 << 20;

    /** In stretches up to this long, asking the pixels around one after the other is quicker than parabolas. */
    private static final int SHORT = 64;

    private DistanceField() {}

    /** Positive in ink, negative on paper; the edge runs where the grey value is one half. */
    public static float[] signed(GrayImage ink) {
        float[] signed = inside(ink);
        float[] outside = outside(ink);
        for (int i = 0; i < signed.length; i++) {
            signed[i] = signed[i] > 0 ? signed[i] : -outside[i];
        }
        return signed;
    }

    /** The positive ones of {@link #signed} alone, in half the time; 0 on paper. */
    static float[] inside(GrayImage ink) {
        return fromEdge(ink, true);
    }

    /** How far paper is from the edge of the ink; 0 in ink. */
    static float[] outside(GrayImage ink) {
        return fromEdge(ink, false);
    }

    private static float[] fromEdge(GrayImage ink, boolean fromInk) {
        float[] distances = squared(ink, fromInk);
        for (int i = 0; i < distances.length; i++) {
            // The edge lies between two pixel centres, half a pixel from each.
            distances[i] = distances[i] > 0 ? (float) Math.sqrt(distances[i]) - 0.5f : 0;
        }
        return distances;
    }

    /** Squared distances of ink pixels to the nearest paper pixel, or the other way round; 0 for the others. */
    private static float[] squared(GrayImage ink, boolean fromInk) {
        int width = ink.width();
        int[] steps = stepsAlongColumns(ink, fromInk);
        float[] squared = new float[steps.length];
        AlongRow row = new AlongRow(width);
        for (int start = 0; start < squared.length; start += width) {
            row.measure(steps, squared, start);
        }
        return squared;
    }

    /** Distances within each column alone, counted on the way down and again on the way up; {@link #NONE} or more where there is none. */
    private static int[] stepsAlongColumns(GrayImage ink, boolean fromInk) {
        int width = ink.width();
        float[] pixels = ink.pixels();
        int[] steps = new int[pixels.length];
        int[] all = new int[width];
        Arrays.fill(all, NONE);
        for (int start = 0; start < steps.length; start += width) {
            for (int x = 0; x < width; x++) {
                all[x] = pixels[start + x] >= 0.5f == fromInk ? all[x] + 1 : 0;
                steps[start + x] = all[x];
            }
        }
        Arrays.fill(all, NONE);
        for (int start = steps.length - width; start >= 0; start -= width) {
            for (int x = 0; x < width; x++) {
                // Where there are 0 steps down there are none up.
                all[x] = Math.min(all[x] + 1, steps[start + x]);
                steps[start + x] = all[x];
            }
        }
        return steps;
    }

    private static float square(int steps) {
        return steps >= NONE ? FAR : (float) steps * steps;
    }

    /** The squared distances of one row, of the distances along its columns. */
    private static final class AlongRow {
        private final int width;
        private final float[] values;
        private final int[] apexes;
        private final double[] borders;

        AlongRow(int width) {
            this.width = width;
            values = new float[width];
            apexes = new int[width];
            borders = new double[width + 1];
        }

        /** Between two pixels at 0 nothing from beyond them is nearer than they are, so that each stretch is measured alone. */
        void measure(int[] steps, float[] squared, int start) {
            int end = start + width;
            int at = start;
            while (at < end) {
                if (steps[at] == 0) {
                    at++;
                    continue;
                }
                int first = at;
                while (at < end && steps[at] != 0) {
                    at++;
                }
                if (first > start && at < end && at - first <= SHORT) {
                    look(steps, squared, first, at);
                } else {
                    int from = Math.max(start, first - 1);
                    int count = Math.min(end, at + 1) - from;
                    for (int i = 0; i < count; i++) {
                        values[i] = square(steps[from + i]);
                    }
                    lowestParabolas(squared, from, count);
                }
            }
        }

        /** Looks to both sides as far as something nearer may lie: to the pixels at 0 on both ends at most. */
        private static void look(int[] steps, float[] squared, int first, int end) {
            for (int i = first; i < end; i++) {
                int nearest = Math.min(i - first, end - 1 - i) + 1;
                int own = Math.min(steps[i], nearest);
                int least = own * own;
                for (int aside = 1; aside * aside < least; aside++) {
                    int left = Math.min(steps[i - aside], SHORT);
                    int right = Math.min(steps[i + aside], SHORT);
                    int side = Math.min(left, right);
                    least = Math.min(least, side * side + aside * aside);
                }
                squared[i] = least;
            }
        }

        /** Every pixel sends a parabola upwards, and the lowest of them is the squared distance. */
        private void lowestParabolas(float[] squared, int start, int count) {
            int top = 0;
            apexes[0] = 0;
            borders[0] = Double.NEGATIVE_INFINITY;
            borders[1] = Double.POSITIVE_INFINITY;
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
                squared[start + i] = values[apexes[piece]] + apart * apart;
            }
        }

        private double crossing(int later, int earlier) {
            return ((double) values[later] + (double) later * later - values[earlier] - (double) earlier * earlier)
                    / (2.0 * (later - earlier));
        }
    }
}
