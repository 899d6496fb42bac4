package digitpad.image;

import java.util.Arrays;
import java.util.Optional;

/**
 * Tells ink from paper in a decoded picture: dark on light or light on dark, under uneven light, on paper with faint
 * lines, in the presence of noise. Where paper is perfectly even the greys of the ink are kept as they are.
 */
final class InkFinder {
    private static final int LONGEST_SIDE = 1200;

    /** Ink that differs less from its paper cannot be told from stains. */
    private static final float LEAST_CONTRAST = 0.06f;

    /** Noise reaches this many standard deviations every now and then. */
    private static final float NOISE = 4;

    /** Ink stands out from the noise by this many standard deviations. */
    private static final float CLEAR_OF_NOISE = 6;

    /** Share of the paper's pixels below whose darkness there are only noise and printed lines. */
    private static final double PAPER = 0.99;

    /** Printed lines vary: this much above their darkness is still paper. */
    private static final float PAPER_MARGIN = 1.15f;

    /** Paper never takes more than this share of the darkness that separates it from ink. */
    private static final float MOST_PAPER = 0.6f;

    /** Share of the certain ink that is fainter than full ink: pressure varies, and MNIST is saturated. */
    private static final double FULL_INK = 0.6;

    private InkFinder() {}

    /** 0 paper, 1 ink; empty where nothing stands out. Large pictures come back smaller. */
    static Optional<GrayImage> find(GrayImage picture) {
        GrayImage image = Resampler.shrunk(picture, LONGEST_SIDE);
        GrayImage darkOnLight = Polarity.of(image) == Polarity.DARK_ON_LIGHT ? image : image.inverted();
        float[] darkness = darkness(darkOnLight);
        Quantiles quantiles = Quantiles.of(darkness);
        float median = quantiles.median();
        float spread = quantiles.spread();
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] -= median;
        }
        float noise = Math.max(LEAST_CONTRAST / 2, NOISE * spread);
        float threshold = InkThreshold.of(darkness, noise);
        float full = full(darkness, threshold);
        if (full < Math.max(LEAST_CONTRAST, CLEAR_OF_NOISE * spread)) {
            return Optional.empty();
        }
        float paper = paper(darkness, image.width(), threshold);
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = Math.max(0, Math.min(1, (darkness[i] - paper) / (full - paper)));
        }
        GrayImage ink = GrayImage.owning(image.width(), image.height(), darkness);
        float certain = Math.max(0.05f, (threshold - paper) / (full - paper));
        return InkComponents.of(ink).withoutSpecks(certain).map(InkComponents::ink);
    }

    /** How far each pixel is from its paper, as a share of the paper's own brightness: shadows darken both alike. */
    private static float[] darkness(GrayImage darkOnLight) {
        float[] paper = Paper.under(darkOnLight).pixels();
        float[] pixels = darkOnLight.pixels();
        float[] darkness = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            darkness[i] = (paper[i] - pixels[i]) / Math.max(0.1f, paper[i]);
        }
        return darkness;
    }

    /** The darkness of full ink: that of much of the certain ink. */
    private static float full(float[] darkness, float threshold) {
        float[] ink = new float[darkness.length];
        int count = 0;
        for (float value : darkness) {
            if (value > threshold) {
                ink[count++] = value;
            }
        }
        return count == 0 ? 0 : Quantiles.of(Arrays.copyOf(ink, count)).at(FULL_INK);
    }

    /** The darkness that paper reaches away from ink, by noise or by printed lines; 0 on even paper. */
    private static float paper(float[] darkness, int width, float threshold) {
        boolean[] near = nearInk(darkness, width, threshold);
        float[] paper = new float[darkness.length];
        int count = 0;
        for (int i = 0; i < darkness.length; i++) {
            if (!near[i]) {
                paper[count++] = darkness[i];
            }
        }
        if (count == 0) {
            return 0;
        }
        float darkest = PAPER_MARGIN * Quantiles.of(Arrays.copyOf(paper, count)).at(PAPER);
        return Math.max(0, Math.min(MOST_PAPER * threshold, darkest));
    }

    private static boolean[] nearInk(float[] darkness, int width, float threshold) {
        int height = darkness.length / width;
        int reach = Math.max(2, Math.max(width, height) / 100);
        boolean[] near = new boolean[darkness.length];
        for (int i = 0; i < darkness.length; i++) {
            if (darkness[i] > threshold) {
                int fromColumn = Math.max(0, i % width - reach);
                int toColumn = Math.min(width, i % width + reach + 1);
                int lastRow = Math.min(height - 1, i / width + reach);
                for (int row = Math.max(0, i / width - reach); row <= lastRow; row++) {
                    Arrays.fill(near, row * width + fromColumn, row * width + toColumn, true);
                }
            }
        }
        return near;
    }
}
