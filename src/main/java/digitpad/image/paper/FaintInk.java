package digitpad.image.paper;

import digitpad.image.GrayImage;
import java.util.Arrays;

/** A digit that is fainter than others on its page, brought to full ink: it is written no less for that. */
public final class FaintInk {
    /** Ink of a digit alone: what is darker than this share of its darkest. */
    private static final float CERTAIN = 0.5f;

    /** Share of the certain ink that is fainter than full ink. */
    private static final double FULL_INK = 0.6;

    /** Digits whose ink is at most this dark are brought to full ink, those with more than {@link #DARK} are left alone. */
    private static final float FAINT = 0.5f;

    private static final float DARK = 0.8f;

    private FaintInk() {}

    /** {@code ink} itself where it is dark enough or none. */
    public static GrayImage strengthened(GrayImage ink) {
        float full = full(ink.pixels());
        if (full == 0 || full >= DARK) {
            return ink;
        }
        float towards = Math.min(1, (DARK - full) / (DARK - FAINT));
        float factor = (full + (1 - full) * towards) / full;
        float[] pixels = ink.toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.min(1, factor * pixels[i]);
        }
        return GrayImage.owning(ink.width(), ink.height(), pixels);
    }

    private static float full(float[] pixels) {
        float darkest = 0;
        for (float pixel : pixels) {
            darkest = Math.max(darkest, pixel);
        }
        float[] certain = new float[pixels.length];
        int count = 0;
        for (float pixel : pixels) {
            if (pixel > CERTAIN * darkest) {
                certain[count++] = pixel;
            }
        }
        return count == 0 ? 0 : Quantiles.of(Arrays.copyOf(certain, count)).at(FULL_INK);
    }
}
