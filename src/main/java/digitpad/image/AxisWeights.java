package digitpad.image;

/**
 * How the pixels along one axis of a picture make those of another size: each target pixel is a weighted sum of some
 * source pixels. Shrinking averages over the area that a target pixel covers; enlarging interpolates by the cubic of
 * Catmull and Rom. Beyond the source lies paper, 0.
 */
public final class AxisWeights {
    final int count;
    final int[] first;
    final float[][] weights;

    /**
     * @param source pixels along the source axis
     * @param start where the first target pixel begins, in source pixels
     * @param step source pixels that a target pixel covers
     * @param count target pixels
     */
    public AxisWeights(int source, double start, double step, int count) {
        this.count = count;
        this.first = new int[count];
        this.weights = new float[count][];
        for (int target = 0; target < count; target++) {
            double from = start + target * step;
            double low = step >= 1 ? from : from + step / 2 - 2;
            double high = step >= 1 ? from + step : from + step / 2 + 2;
            int begin = Math.max(0, (int) Math.floor(low));
            int end = Math.min(source, (int) Math.ceil(high));
            float[] line = new float[Math.max(0, end - begin)];
            for (int pixel = begin; pixel < end; pixel++) {
                line[pixel - begin] = (float)
                        (step >= 1
                                ? Math.max(0, Math.min(high, pixel + 1) - Math.max(low, pixel)) / step
                                : cubic(Math.abs(pixel + 0.5 - from - step / 2)));
            }
            first[target] = begin;
            weights[target] = line;
        }
    }

    /** The first target pixel that is made of the source pixel {@code source} or later ones; {@link #count} where there is none. */
    int reaching(int source) {
        int target = 0;
        while (target < count && first[target] + weights[target].length <= source) {
            target++;
        }
        return target;
    }

    private static double cubic(double distance) {
        if (distance >= 2) {
            return 0;
        }
        return distance < 1
                ? 1 + distance * distance * (1.5 * distance - 2.5)
                : 2 + distance * (-4 + distance * (2.5 - 0.5 * distance));
    }
}
