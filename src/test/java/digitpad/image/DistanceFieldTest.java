package digitpad.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances are what asking all pixels of the other kind would give, however they are found. */
class DistanceFieldTest {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 40;

    @ParameterizedTest
    @CsvSource({"0.5", "0.9", "0.99", "0.999"})
    void distancesAreThoseToTheNearestPixelOfTheOtherKind(double share) {
        GrayImage ink = chance(share);
        float[] signed = DistanceField.signed(ink);
        for (int i = 0; i < signed.length; i++) {
            boolean isInk = ink.pixels()[i] == 1;
            assertThat(signed[i]).isEqualTo(isInk ? distance(ink, i) : -distance(ink, i));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "0.99, true", "0.999, true", "0.01, false", "0.001, false"})
    void nearDistancesAreExactAndOthersAreNotNearer(double share, boolean fromInk) {
        GrayImage ink = chance(share);
        double most = 4.5;
        float[] near = DistanceField.near(ink, fromInk, most);
        for (int i = 0; i < near.length; i++) {
            boolean asked = ink.pixels()[i] == 1 == fromInk;
            float exact = asked ? distance(ink, i) : 0;
            if (exact < most) {
                assertThat(near[i]).isEqualTo(exact);
            } else {
                assertThat(near[i]).isGreaterThanOrEqualTo((float) most);
            }
        }
    }

    private static GrayImage chance(double share) {
        Random random = new Random(7);
        float[] pixels = new float[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextDouble() < share ? 1 : 0;
        }
        return GrayImage.owning(WIDTH, HEIGHT, pixels);
    }

    private static float distance(GrayImage ink, int pixel) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < ink.pixels().length; i++) {
            if (ink.pixels()[i] != ink.pixels()[pixel]) {
                int across = i % WIDTH - pixel % WIDTH;
                int down = i / WIDTH - pixel / WIDTH;
                least = Math.min(least, across * across + down * down);
            }
        }
        return (float) Math.sqrt(least) - 0.5f;
    }
}
