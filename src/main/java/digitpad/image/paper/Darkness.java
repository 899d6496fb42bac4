package digitpad.image.paper;

import digitpad.image.GrayImage;
import java.util.BitSet;
import java.util.List;

/**
 * How far each pixel of a picture is from its paper, as a share of the paper's own brightness: shadows darken paper and ink
 * alike.
 */
final class Darkness {
    /** Paper is taken to be no darker than this, or black paper would be divided by nothing. */
    private static final float DARKEST_PAPER = 0.1f;

    private final float[] values;
    private final int width;
    private final float spread;

    private Darkness(float[] values, int width, float spread) {
        this.values = values;
        this.width = width;
        this.spread = spread;
    }

    static Darkness of(GrayImage picture) {
        return FilledPicture.of(picture)
                .map(filled -> ofFilled(filled, picture))
                .orElseGet(() -> ofPage(picture));
    }

    private static Darkness ofFilled(FilledPicture filled, GrayImage picture) {
        boolean inkIsDark = filled.polarity() == Polarity.DARK_ON_LIGHT;
        float paper = filled.paper();
        float brightness = Math.max(DARKEST_PAPER, inkIsDark ? paper : 1 - paper);
        float[] values = picture.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (inkIsDark ? paper - values[i] : values[i] - paper) / brightness;
        }
        return new Darkness(values, picture.width(), filled.spread() / brightness);
    }

    private static Darkness ofPage(GrayImage picture) {
        GrayImage darkOnLight = Polarity.of(picture) == Polarity.DARK_ON_LIGHT ? picture : picture.inverted();
        float[] paper = Paper.under(darkOnLight).pixels();
        float[] values = darkOnLight.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (paper[i] - values[i]) / Math.max(DARKEST_PAPER, paper[i]);
        }
        Quantiles quantiles = Quantiles.of(values);
        float median = quantiles.median();
        for (int i = 0; i < values.length; i++) {
            values[i] -= median;
        }
        return new Darkness(values, picture.width(), quantiles.spread());
    }

    /** The same where some pixels are none of the paper's: there is nothing. */
    Darkness without(BitSet surroundings) {
        float[] inside = values.clone();
        for (int i = 0; i < inside.length; i++) {
            if (surroundings.get(i)) {
                inside[i] = 0;
            }
        }
        return new Darkness(inside, width, spread);
    }

    /**
     * The darkness of several grounds beside each other: what is ink on one is paper beside it.
     *
     * @param grounds alike in size, with nothing outside their own ground; one at least, the first of which is the largest
     */
    static Darkness together(List<Darkness> grounds) {
        float[] values = grounds.get(0).values.clone();
        for (Darkness ground : grounds) {
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.max(values[i], ground.values[i]);
            }
        }
        return new Darkness(values, grounds.get(0).width, grounds.get(0).spread);
    }

    /** Row by row, the pixels themselves; 0 is paper, ink is above it, whichever of both is darker. */
    float[] values() {
        return values;
    }

    /** As a photo of it under even light would be: 1 paper, 0 where nothing is darker. */
    GrayImage picture() {
        float[] pixels = new float[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.max(0, Math.min(1, 1 - values[i]));
        }
        return GrayImage.owning(width, height(), pixels);
    }

    int width() {
        return width;
    }

    /** Standard deviation of the paper's noise. */
    float spread() {
        return spread;
    }

    int height() {
        return values.length / width;
    }
}
