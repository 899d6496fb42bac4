package digitpad.image.paper;

import java.util.Arrays;

/** Exact values at given shares of the sorted pixels, from a sample where there are very many. */
final class Quantiles {
    private static final int MOST_SAMPLES = 100_000;

    private final float[] sorted;

    private Quantiles(float[] sorted) {
        this.sorted = sorted;
    }

    static Quantiles of(float[] values) {
        return new Quantiles(sortedSample(values, MOST_SAMPLES));
    }

    /** At most so many of the values, spread over all of them, in ascending order. */
    static float[] sortedSample(float[] values, int most) {
        int every = 1 + (values.length - 1) / most;
        float[] sample = new float[(values.length + every - 1) / every];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = values[i * every];
        }
        Arrays.sort(sample);
        return sample;
    }

    /**
     * The value that {@code share} of all, 0…1, do not exceed, as {@link #at} gives it, found without sorting all of them: where one
     * of very many small parts of a picture is asked for.
     *
     * @param values one at least, in any order; put into another
     */
    static float of(float[] values, double share) {
        return inOrder(values, place(values.length, share));
    }

    /** Where among so many sorted values the one stands that {@code share} of all, 0…1, do not exceed. */
    static int place(int count, double share) {
        return (int) Math.round(share * (count - 1));
    }

    /**
     * The value that would stand at {@code wanted} if they were sorted; smaller ones stand before it then, larger ones after it.
     *
     * @param values in any order; put into another
     */
    static float inOrder(float[] values, int wanted) {
        int first = 0;
        int last = values.length - 1;
        while (first < last) {
            float middle = values[(first + last) >>> 1];
            int low = first;
            int high = last;
            while (low <= high) {
                while (values[low] < middle) {
                    low++;
                }
                while (values[high] > middle) {
                    high--;
                }
                if (low <= high) {
                    float lower = values[high];
                    values[high--] = values[low];
                    values[low++] = lower;
                }
            }
            if (wanted <= high) {
                last = high;
            } else if (wanted >= low) {
                first = low;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }

    /** The value that {@code share} of all, 0…1, do not exceed. */
    float at(double share) {
        return sorted[place(sorted.length, share)];
    }

    float median() {
        return at(0.5);
    }

    /** Standard deviation that values around the median would have if they were normally distributed; outliers do not matter. */
    float spread() {
        float median = median();
        float[] deviations = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            deviations[i] = Math.abs(sorted[i] - median);
        }
        Arrays.sort(deviations);
        return 1.4826f * deviations[deviations.length / 2];
    }
}
