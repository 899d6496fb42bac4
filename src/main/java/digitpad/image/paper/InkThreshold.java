package digitpad.image.paper;

/** The darkness that best separates two kinds of pixels, after Otsu: most variance between them, least within. */
final class InkThreshold {
    private static final int BINS = 256;

    private InkThreshold() {}

    /** The threshold among those values that exceed {@code noise}: faint lines of the paper below it, ink above. */
    static float of(float[] darkness, float noise) {
        float most = noise;
        for (float value : darkness) {
            most = Math.max(most, value);
        }
        int[] histogram = new int[BINS];
        double total = 0;
        double moment = 0;
        for (float value : darkness) {
            if (value > noise) {
                int bin = bin(value, noise, most);
                histogram[bin]++;
                total++;
                moment += bin;
            }
        }
        return noise + (most - noise) * (bestBin(histogram, total, moment) + 1) / BINS;
    }

    private static int bin(float value, float noise, float most) {
        return Math.min(BINS - 1, (int) ((value - noise) / (most - noise) * BINS));
    }

    private static int bestBin(int[] histogram, double total, double moment) {
        double below = 0;
        double momentBelow = 0;
        double bestVariance = 0;
        int best = -1;
        for (int bin = 0; bin < BINS - 1; bin++) {
            below += histogram[bin];
            momentBelow += (double) bin * histogram[bin];
            double above = total - below;
            if (below > 0 && above > 0) {
                double apart = momentBelow / below - (moment - momentBelow) / above;
                double variance = below * above * apart * apart;
                if (variance > bestVariance) {
                    bestVariance = variance;
                    best = bin;
                }
            }
        }
        return best;
    }
}
