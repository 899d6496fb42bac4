package digitpad.image;

import java.util.Arrays;

/** How far the pixels of a picture are from the edge of its ink, in pixels, exactly (Felzenszwalb and Huttenlocher). */
public final class DistanceField {
    private static final float FAR = 1e12f;

    /** So many steps along a column are none: there is nothing on the way. */
    private static final int NONE = 1 << 20;

    /** In stretches up to this long, asking the pixels around one after the other is quicker than parabolas. */
    private static final int SHORT = 64;

    /** Distances up to this one, squared, are taken from a table. */
    private static final float[] SMALL = new float[1 << 12];

    static {
        for (int squared = 1; squared < SMALL.length; squared++) {
            SMALL[squared] = root(squared);
        }
    }

    private DistanceField() {}

    /** Positive in ink, negative on paper; the edge runs where the grey value is one half. */
    public static float[] signed(GrayImage ink) {
        float[] signed = fromEdge(ink, true, 0);
        float[] outside = fromEdge(ink, false, 0);
        for (int i = 0; i < signed.length; i++) {
            signed[i] = signed[i] > 0 ? signed[i] : -outside[i];
        }
        return signed;
    }

    /** How far the ink's pixels are from its edge on average; 0 where there is none. */
    static double meanInside(GrayImage ink) {
        Field field = new Field(ink, true);
        AlongRow row = new AlongRow(ink.width(), 0);
        float[] squared = new float[ink.width()];
        double sum = 0;
        int count = 0;
        for (int y = field.top; y < field.bottom; y++) {
            int start = y * ink.width();
            row.measure(field, start, squared, 0);
            for (int x = field.left; x < field.right; x++) {
                if (field.steps[start + x] != 0) {
                    sum += distance(squared[x]);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /**
     * How far the pixels on one side of the edge are from it, 0 on the other side; where the edge is near that is quicker to tell.
     *
     * @param fromInk whether the ink's pixels have a distance, or those of paper
     * @param most larger distances may come out as any that is not smaller than this, in pixels
     */
    static float[] near(GrayImage ink, boolean fromInk, double most) {
        return fromEdge(ink, fromInk, 1 + (int) Math.ceil(most));
    }

    /** @param reach no farther is looked, in pixels; 0 where every distance is to be exact */
    private static float[] fromEdge(GrayImage ink, boolean fromInk, int reach) {
        int width = ink.width();
        Field field = new Field(ink, fromInk);
        AlongRow row = new AlongRow(width, reach);
        float[] distances = new float[ink.pixels().length];
        for (int y = field.top; y < field.bottom; y++) {
            int start = y * width;
            row.measure(field, start, distances, start);
            for (int i = start + field.left; i < start + field.right; i++) {
                distances[i] = field.steps[i] == 0 ? 0 : distance(distances[i]);
            }
        }
        return distances;
    }

    private static float distance(float squared) {
        return squared < SMALL.length ? SMALL[(int) squared] : root(squared);
    }

    /** The edge lies between two pixel centres, half a pixel from each. */
    private static float root(float squared) {
        return (float) Math.sqrt(squared) - 0.5f;
    }

    private static float square(int steps) {
        return steps >= NONE ? FAR : (float) steps * steps;
    }

    /** Distances within each column alone. */
    private static final class Field {
        private final int width;
        private final int height;

        /** The box around the pixels that have a distance; those around it have none. */
        private int left;

        private int top;
        private int right;
        private int bottom;

        /** {@link #NONE} or more where there is nothing along the column, 0 for pixels without a distance. */
        private final int[] steps;

        Field(GrayImage ink, boolean fromInk) {
            width = ink.width();
            height = ink.height();
            steps = new int[width * height];
            findBox(ink.pixels(), fromInk);
            count(ink.pixels(), fromInk);
        }

        private void findBox(float[] pixels, boolean fromInk) {
            left = width;
            top = height;
            for (int y = 0; y < height; y++) {
                int start = y * width;
                int first = 0;
                while (first < width && pixels[start + first] >= 0.5f != fromInk) {
                    first++;
                }
                if (first < width) {
                    int last = width - 1;
                    while (last >= right && pixels[start + last] >= 0.5f != fromInk) {
                        last--;
                    }
                    left = Math.min(left, first);
                    right = Math.max(right, last + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }

        /** Counts on the way down and again on the way up. */
        private void count(float[] pixels, boolean fromInk) {
            int[] all = new int[width];
            Arrays.fill(all, top == 0 ? NONE : 0);
            for (int y = top; y < bottom; y++) {
                for (int x = left, i = y * width + left; x < right; x++, i++) {
                    all[x] = pixels[i] >= 0.5f == fromInk ? all[x] + 1 : 0;
                    steps[i] = all[x];
                }
            }
            Arrays.fill(all, bottom == height ? NONE : 0);
            for (int y = bottom - 1; y >= top; y--) {
                for (int x = left, i = y * width + left; x < right; x++, i++) {
                    // Where there are 0 steps down there are none up.
                    all[x] = Math.min(all[x] + 1, steps[i]);
                    steps[i] = all[x];
                }
            }
        }
    }

    /** The squared distances of one row, of the distances along its columns. */
    private static final class AlongRow {
        private final int width;
        private final int reach;
        private final float[] values;
        private final int[] apexes;
        private final double[] borders;

        /** Of each parabola, how high it would be at the first pixel. */
        private final double[] heights;

        /** 1 / 2n for each n from 1 on: divisions would take most of the time. */
        private final double[] halves;

        /** The squared steps of a stretch, with room for what lies beyond it. */
        private final int[] squares;

        /** @param reach no farther is looked; 0 for as far as is needed */
        AlongRow(int width, int reach) {
            this.width = width;
            this.reach = reach;
            values = new float[width];
            apexes = new int[width];
            borders = new double[width + 1];
            heights = new double[width];
            halves = new double[width + 1];
            for (int i = 1; i <= width; i++) {
                halves[i] = 0.5 / i;
            }
            squares = new int[width + 2 * reach];
        }

        /**
         * Between two pixels at 0 nothing from beyond them is nearer than they are, so that each stretch is measured alone.
         *
         * @param start of the row in the field
         * @param squared where the distances of pixels that have one go
         * @param to where the row starts there
         */
        void measure(Field field, int start, float[] squared, int to) {
            int[] steps = field.steps;
            int end = start + width;
            int last = start + field.right;
            int at = start + field.left;
            while (at < last) {
                if (steps[at] == 0) {
                    at++;
                    continue;
                }
                int first = at;
                while (at < last && steps[at] != 0) {
                    at++;
                }
                boolean enclosed = first > start && at < end;
                if (reach > 0) {
                    lookNear(steps, first, at - first, first > start, at < end, squared, to + first - start);
                } else if (enclosed && at - first <= SHORT) {
                    look(steps, first, at - first, squared, to + first - start);
                } else {
                    int from = Math.max(start, first - 1);
                    int count = Math.min(end, at + 1) - from;
                    for (int i = 0; i < count; i++) {
                        values[i] = square(steps[from + i]);
                        heights[i] = values[i] + (double) i * i;
                    }
                    lowestParabolas(squared, to + from - start, count);
                }
            }
        }

        /** Looks to both sides as far as something nearer may lie: to the pixels at 0 on both ends at most. */
        private void look(int[] steps, int first, int count, float[] squared, int to) {
            for (int i = 0; i < count; i++) {
                int own = Math.min(steps[first + i], SHORT);
                squares[i] = own * own;
            }
            for (int i = 0; i < count; i++) {
                int end = Math.min(i, count - 1 - i) + 1;
                squared[to + i] = least(i, Math.min(squares[i], end * end));
            }
        }

        /** The same, but no farther than the reach: beyond the picture's edges there is nothing. */
        private void lookNear(
                int[] steps, int first, int count, boolean startsAfter, boolean endsBefore, float[] squared, int to) {
            int far = reach * reach;
            Arrays.fill(squares, 0, reach, startsAfter ? 0 : far);
            for (int i = 0; i < count; i++) {
                int own = Math.min(steps[first + i], reach);
                squares[reach + i] = own * own;
            }
            Arrays.fill(squares, reach + count, 2 * reach + count, endsBefore ? 0 : far);
            for (int i = 0; i < count; i++) {
                squared[to + i] = least(reach + i, squares[reach + i]);
            }
        }

        private int least(int place, int own) {
            int least = own;
            for (int aside = 1; aside * aside < least; aside++) {
                int nearer = Math.min(squares[place - aside], squares[place + aside]);
                least = Math.min(least, nearer + aside * aside);
            }
            return least;
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
            return (heights[later] - heights[earlier]) * halves[later - earlier];
        }
    }
}
