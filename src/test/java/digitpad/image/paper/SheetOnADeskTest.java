package digitpad.image.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import org.junit.jupiter.api.Test;

/** A light sheet on a dark desk, with a ring of ink on it: the ring alone is ink, whatever the desk looks like. */
class SheetOnADeskTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;
    private static final float DESK = 0.25f;
    private static final float SHEET = 0.9f;
    private static final float INK = 0.1f;

    private static final double RADIUS = 30;
    private static final double PEN = 5;

    /**
     * @param tilt of the sheet's edges, in radians
     * @param margin of desk above and below it, in pixels
     */
    private static GrayImage photo(double tilt, double margin) {
        float[] pixels = new float[WIDTH * HEIGHT];
        for (int y = 0, i = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++, i++) {
                double right = x + 0.5 - WIDTH / 2.0;
                double down = y + 0.5 - HEIGHT / 2.0;
                double across = down * Math.cos(tilt) - right * Math.sin(tilt);
                double inside = HEIGHT / 2.0 - margin - Math.abs(across);
                double ring = PEN - Math.abs(Math.hypot(right, down) - RADIUS);
                float ground = mixed(DESK, SHEET, inside);
                pixels[i] = mixed(ground, INK, ring);
            }
        }
        return new GrayImage(WIDTH, HEIGHT, pixels);
    }

    /** Soft over a pixel. */
    private static float mixed(float from, float to, double inside) {
        return from + (to - from) * (float) Math.max(0, Math.min(1, inside + 0.5));
    }

    private static void assertThatTheRingAloneIsInk(GrayImage photo) {
        InkComponents pieces = InkFinder.pieces(photo).orElseThrow();
        assertThat(pieces.components()).hasSize(1);
        PixelBox box = pieces.components().get(0).box();
        assertThat(box.height()).isBetween(2 * RADIUS, 2 * (RADIUS + PEN) + 4);
        assertThat(box.centerX()).isBetween(WIDTH / 2.0 - 2, WIDTH / 2.0 + 2);
        assertThat(pieces.ink().at(WIDTH / 2, HEIGHT / 2))
                .as("paper within the ring")
                .isZero();
    }

    @Test
    void isPartedFromItWhereItsEdgeIsTiltedSoLittleThatGreysGoOverIntoEachOther() {
        assertThatTheRingAloneIsInk(photo(0.03, 40));
    }

    @Test
    void isPartedFromItWhereNoMoreOfTheDeskShowsThanStrokesAreThick() {
        assertThatTheRingAloneIsInk(photo(0, 10));
    }

    @Test
    void keepsWhatIsEnclosedByInkOnIt() {
        assertThatTheRingAloneIsInk(photo(0, 40));
    }
}
