package digitpad.image.paper;

/**
 * The two greys that best stand for all of a picture's, after Otsu.
 *
 * @param darker the median of the pixels below the threshold
 * @param lighter the median of those above it
 * @param explained share of the greys' variance that lies between the two: 1 where there are no others, 0.75 for an even
 *     shading, 0.64 for noise
 * @param smallerShare share of the pixels that the rarer grey stands for
 */
public record TwoGreys(float darker, float lighter, double explained, double smallerShare) {
    /** No pixel is left out of the search for the threshold. */
    private static final float BELOW_BLACK = -1e-6f;

    /** The medians are those of this many pixels at most, spread over the picture: sorting all of a photo takes long. */
    private static final int MOST_SAMPLES = 10_000;

    public static TwoGreys of(float[] pixels) {
        float threshold = InkThreshold.of(pixels, BELOW_BLACK);
        int below = 0;
        double sum = 0;
        double sumBelow = 0;
        for (float pixel : pixels) {
            sum += pixel;
            if (pixel < threshold) {
                sumBelow += pixel;
                below++;
            }
        }
        double mean = sum / pixels.length;
        float[] sorted = Quantiles.sortedSample(pixels, MOST_SAMPLES);
        if (below == 0 || below == pixels.length) {
            return new TwoGreys(sorted[sorted.length / 2], sorted[sorted.length / 2], 0, 0);
        }
        double variance = 0;
        for (float pixel : pixels) {
            variance += (pixel - mean) * (pixel - mean);
        }
        variance /= pixels.length;
        double apart = (sum - sumBelow) / (pixels.length - below) - sumBelow / below;
        double share = (double) below / pixels.length;
        int sampledBelow = (int) (share * sorted.length);
        return new TwoGreys(
                sorted[sampledBelow / 2],
                sorted[(sampledBelow + sorted.length) / 2],
                share * (1 - share) * apart * apart / variance,
                Math.min(share, 1 - share));
    }

    public float apart() {
        return lighter - darker;
    }

    public float middle() {
        return (darker + lighter) / 2;
    }
}
