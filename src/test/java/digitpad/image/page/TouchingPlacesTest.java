package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchingPlacesTest {
    private static final int SIDE = 60;
    private static final double LINE = 6;

    /** Rings whose lines are {@link #LINE} wide. */
    private static GrayImage rings(double... centers) {
        float[] pixels = new float[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            for (double center : centers) {
                int row = i / SIDE;
                double distance = Math.hypot(i % SIDE + 0.5 - center, row + 0.5 - SIDE / 2.0);
                pixels[i] = Math.abs(distance - 12) <= LINE / 2 ? 1 : pixels[i];
            }
        }
        return new GrayImage(SIDE, SIDE, pixels);
    }

    private static double across(double[] costs, int column) {
        double sum = 0;
        for (int row = 0; row < SIDE; row++) {
            sum += costs[row * SIDE + column];
        }
        return sum;
    }

    @Test
    void linesThatLieAgainstEachOtherAreCheapToPart() {
        GrayImage ink = rings(16, 43);
        double straight = 0;
        for (int row = 0; row < SIDE; row++) {
            straight += ink.at(29, row) / LINE;
        }
        double cost = across(TouchingPlaces.costs(ink, LINE), 29);
        assertThat(straight).isGreaterThan(1.3);
        assertThat(cost).isLessThan(0.7 * straight);
        // So that this is where they are cut.
        List<PictureCuts.Cut> cuts = PictureCuts.of(ink, false);
        assertThat(cuts)
                .anySatisfy(cut -> assertThat(cut.columns().get(SIDE / 2)).isBetween(28, 32));
    }

    @Test
    void aLineThatNothingTouchesCostsItsWidth() {
        GrayImage ink = rings(30);
        double[] costs = TouchingPlaces.costs(ink, LINE);
        assertThat(across(costs, 30)).isBetween(1.8, 2.2);
        for (int i = 0; i < costs.length; i++) {
            assertThat(costs[i]).isEqualTo(ink.pixels()[i] / LINE);
        }
    }
}
