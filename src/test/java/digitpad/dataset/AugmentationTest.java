package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AugmentationTest {
    private static float[] bar() {
        float[] ink = new float[DigitImage.AREA];
        for (int row = 6; row < 22; row++) {
            ink[row * 28 + 13] = 1;
            ink[row * 28 + 14] = 1;
        }
        return ink;
    }

    private static float[] changed(Augmentation augmentation, long seed) {
        float[] ink = bar();
        augmentation.apply(ink, 0, new SplittableRandom(seed), new float[DigitImage.AREA]);
        return ink;
    }

    private static double sum(float[] ink) {
        double sum = 0;
        for (float value : ink) {
            sum += value;
        }
        return sum;
    }

    @Test
    void noneLeavesDigitsAlone() {
        assertThat(changed(Augmentation.NONE, 1)).containsExactly(bar());
    }

    @Property(tries = 200)
    void inkStaysInRangeAndRoughlyAsMuch(@ForAll long seed) {
        float[] ink = changed(Augmentation.FULL, seed);
        for (float value : ink) {
            assertThat(value).isBetween(0f, 1f);
        }
        assertThat(sum(ink)).isBetween(0.3 * sum(bar()), 2.1 * sum(bar()));
    }

    @Property(tries = 50)
    void theSeedDecides(@ForAll long seed) {
        assertThat(changed(Augmentation.FULL, seed)).containsExactly(changed(Augmentation.FULL, seed));
        assertThat(changed(Augmentation.FULL, seed)).isNotEqualTo(changed(Augmentation.FULL, seed + 1));
    }

    @Test
    void aRotationKeepsTheLengthOfABar() {
        Augmentation turned = new Augmentation(20, 0, 0, 0, 0, 0, 0, 0);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(sum(changed(turned, seed))).isCloseTo(sum(bar()), within(0.05 * sum(bar())));
        }
    }

    @Test
    void aStrokeGrowsAndShrinksByAPixelOnEitherSideAtMost() {
        Augmentation thicker = new Augmentation(0, 0, 0, 0, 0, 0, 0, 1);
        double least = 1;
        double most = 1;
        for (long seed = 0; seed < 100; seed++) {
            double width = sum(changed(thicker, seed)) / sum(bar());
            assertThat(width).isBetween(0.0, 2.2);
            least = Math.min(least, width);
            most = Math.max(most, width);
        }
        assertThat(least).isLessThan(0.2);
        assertThat(most).isGreaterThan(1.8);
    }

    @Test
    void aShiftMovesTheCentreOfMassWithinItsBound() {
        Augmentation shifted = new Augmentation(0, 2, 0, 0, 0, 0, 0, 0);
        double furthest = 0;
        for (long seed = 0; seed < 100; seed++) {
            float[] ink = changed(shifted, seed);
            double x = 0;
            for (int i = 0; i < ink.length; i++) {
                x += ink[i] * (i % 28);
            }
            double moved = Math.abs(x / sum(ink) - 13.5);
            assertThat(moved).isLessThanOrEqualTo(2.001);
            furthest = Math.max(furthest, moved);
        }
        assertThat(furthest).isGreaterThan(1.5);
    }
}
