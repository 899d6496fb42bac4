package digitpad.ui.chart;

import java.util.Arrays;

/**
 * Values in the order of their arrival, with the least and greatest of any stretch of them at hand: above the values lie
 * levels of buckets, each of 16 of the level below, so that a stretch of n values is told by a few dozen
 * buckets however long it is. NaN counts as no value.
 */
final class Extremes {
    /** Sixteen to a bucket. */
    private static final int BITS = 4;

    /** The coarsest bucket holds 16⁵, a million values. */
    private static final int LEVELS = 5;

    private static final int FIRST_CAPACITY = 256;

    /** By level, 0 being the values themselves. */
    private final double[][] least = new double[LEVELS + 1][];

    private final double[][] greatest = new double[LEVELS + 1][];
    private int size;

    Extremes() {
        clear();
    }

    void clear() {
        size = 0;
        for (int level = 0; level <= LEVELS; level++) {
            least[level] = new double[level == 0 ? FIRST_CAPACITY : 1];
            greatest[level] = level == 0 ? least[0] : new double[1];
        }
    }

    void append(double value) {
        least[0] = withRoomFor(size, least[0]);
        greatest[0] = least[0];
        least[0][size] = value;
        for (int level = 1; level <= LEVELS; level++) {
            int bucket = bucket(level, size);
            if (size % length(level) == 0) {
                least[level] = withRoomFor(bucket, least[level]);
                greatest[level] = withRoomFor(bucket, greatest[level]);
                least[level][bucket] = Double.POSITIVE_INFINITY;
                greatest[level][bucket] = Double.NEGATIVE_INFINITY;
            }
            // Both are false for NaN.
            if (value < least[level][bucket]) {
                least[level][bucket] = value;
            }
            if (value > greatest[level][bucket]) {
                greatest[level][bucket] = value;
            }
        }
        size++;
    }

    double value(int index) {
        return least[0][index];
    }

    /** The least value from {@code from} to before {@code to}; positive infinity where there is none. */
    double least(int from, int to) {
        double found = Double.POSITIVE_INFINITY;
        int index = from;
        while (index < to) {
            int level = levelAt(index, to);
            double value = least[level][bucket(level, index)];
            if (value < found) {
                found = value;
            }
            index += length(level);
        }
        return found;
    }

    /** The greatest value from {@code from} to before {@code to}; negative infinity where there is none. */
    double greatest(int from, int to) {
        double found = Double.NEGATIVE_INFINITY;
        int index = from;
        while (index < to) {
            int level = levelAt(index, to);
            double value = greatest[level][bucket(level, index)];
            if (value > found) {
                found = value;
            }
            index += length(level);
        }
        return found;
    }

    /** The coarsest level with a bucket that begins at {@code index} and does not reach beyond {@code to}. */
    private static int levelAt(int index, int to) {
        int level = 0;
        while (level < LEVELS) {
            int length = length(level + 1);
            if (index % length != 0 || to - index < length) {
                return level;
            }
            level++;
        }
        return level;
    }

    private static int bucket(int level, int index) {
        return index >> (level * BITS);
    }

    private static int length(int level) {
        return 1 << (level * BITS);
    }

    private static double[] withRoomFor(int index, double[] array) {
        return index < array.length ? array : Arrays.copyOf(array, Math.multiplyExact(2, array.length));
    }
}
