package digitpad.image;

import java.util.Arrays;
import java.util.Optional;

/** Tells ink from paper in a decoded picture, dark on light or light on dark. */
final class InkFinder {
    /** Less difference than this between ink and paper is noise, not ink. */
    private static final float LEAST_CONTRAST = 0.08f;

    private static final int LONGEST_SIDE = 1200;

    private InkFinder() {}

    /** 0 paper, 1 ink; empty where nothing stands out. */
    static Optional<GrayImage> find(GrayImage picture) {
        GrayImage image = Resampler.shrunk(picture, LONGEST_SIDE);
        float[] pixels = image.pixels();
        float[] sorted = pixels.clone();
        Arrays.sort(sorted);
        float paper = sorted[sorted.length / 2];
        float darkest = paper - sorted[sorted.length / 1000];
        float lightest = sorted[sorted.length - 1 - sorted.length / 1000] - paper;
        float contrast = Math.max(darkest, lightest);
        if (contrast < LEAST_CONTRAST) {
            return Optional.empty();
        }
        float sign = darkest > lightest ? -1 : 1;
        float[] ink = new float[pixels.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.max(0, Math.min(1, sign * (pixels[i] - paper) / contrast));
        }
        return Optional.of(GrayImage.owning(image.width(), image.height(), ink));
    }
}
