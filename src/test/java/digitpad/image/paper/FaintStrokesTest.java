package digitpad.image.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.GrayImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stroke is ink by what it differs from the paper, not from the darkest ink. */
class FaintStrokesTest {
    private static final int SIDE = 200;
    private static final float DARK = 0.8f;

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.4, 0.3, 0.2})
    void aFaintStrokeBesideADarkOneIsInk(double share) {
        GrayImage ink = InkFinder.find(page(0, share)).orElseThrow();
        assertThat(ink.at(60, 100)).isGreaterThan(0.95f);
        assertThat(ink.at(140, 100)).isEqualTo((float) share, within(0.1f));
        assertThat(ink.at(100, 100)).isLessThan(0.05f);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void printedLinesAreNot(int lines) {
        GrayImage ink = InkFinder.find(page(lines, 1)).orElseThrow();
        assertThat(ink.at(140, 100)).isGreaterThan(0.95f);
        double darkest = 0;
        double all = 0;
        for (int i = 0; i < SIDE * SIDE; i++) {
            boolean stroke = Math.min(Math.abs(i % SIDE - 60), Math.abs(i % SIDE - 140)) < 8;
            darkest = Math.max(darkest, stroke ? 0 : ink.pixels()[i]);
            all += stroke ? 0 : ink.pixels()[i];
        }
        assertThat(darkest).isLessThan(0.15);
        assertThat(all / (SIDE * SIDE)).isLessThan(0.01);
    }

    @Test
    void noiseIsNot() {
        GrayImage ink = InkFinder.find(page(0, 1)).orElseThrow();
        for (int i = 0; i < SIDE * SIDE; i++) {
            if (Math.min(Math.abs(i % SIDE - 60), Math.abs(i % SIDE - 140)) > 8) {
                assertThat(ink.pixels()[i]).isLessThan(0.05f);
            }
        }
    }

    /**
     * A dark bar on the left and one of {@code share} of its darkness on the right, on noisy paper.
     *
     * @param lines 0 none, 1 ruled, 2 squared, 3 a single one that slants by 2°
     */
    private static GrayImage page(int lines, double share) {
        Random random = new Random(4);
        float[] page = new float[SIDE * SIDE];
        for (int i = 0; i < page.length; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            boolean tall = y >= 40 && y < 160;
            double ink = tall && Math.abs(x - 60) < 5 ? DARK : tall && Math.abs(x - 140) < 5 ? DARK * share : 0;
            boolean line = (lines == 1 && y % 25 < 2)
                    || (lines == 2 && (y % 25 < 2 || x % 25 < 2))
                    || (lines == 3 && Math.abs(y - 170 + 0.035 * x) < 1.5);
            page[i] = (float) (0.85 * (1 - Math.max(ink, line ? 0.15 : 0)) + 0.008 * random.nextGaussian());
        }
        return new GrayImage(SIDE, SIDE, page);
    }
}
