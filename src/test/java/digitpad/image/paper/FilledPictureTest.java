package digitpad.image.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.image.GrayImage;
import digitpad.image.TightPictures;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paper and ink in pictures that hold little paper. */
class FilledPictureTest {
    private static final DigitDataset DIGITS = BuiltInDigits.of(120, 3);

    /** More ink than this leaves no shape; a narrow 1 is such a picture. */
    private static final double MOST_INK = 0.7;

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 16, 28, 64})
    void inkIsFoundInEitherPolarity(int longest) {
        SplittableRandom random = new SplittableRandom(longest);
        int pictures = 0;
        int right = 0;
        for (int index = 0; index < DIGITS.size(); index++) {
            GrayImage ink =
                    TightPictures.of(DIGITS.image(index), random.nextDouble(0.3, 0.65), longest, random.nextBoolean());
            if (TightPictures.share(ink) > MOST_INK) {
                continue;
            }
            pictures += 2;
            right += isFound(ink, ink) ? 1 : 0;
            right += isFound(ink.inverted(), ink) ? 1 : 0;
        }
        assertThat(pictures).isGreaterThan(150);
        assertThat((double) right / pictures).isGreaterThan(0.97);
    }

    @Test
    void aShadowOverHalfOfThePageOrACornerIsNoInk() {
        float[] half = new float[200 * 200];
        float[] corner = new float[200 * 200];
        for (int i = 0; i < half.length; i++) {
            half[i] = i % 200 < 90 ? 0.4f : 0.9f;
            corner[i] = i % 200 + i / 200 < 140 ? 0.4f : 0.9f;
        }
        assertThat(FilledPicture.of(new GrayImage(200, 200, half))).isEmpty();
        assertThat(FilledPicture.of(new GrayImage(200, 200, corner))).isEmpty();
    }

    /** Whether what is found differs from {@code ink} by less than a quarter of it. */
    private static boolean isFound(GrayImage picture, GrayImage ink) {
        return InkFinder.find(picture)
                .filter(found -> {
                    double difference = 0;
                    for (int i = 0; i < found.pixels().length; i++) {
                        difference += Math.abs(found.pixels()[i] - ink.pixels()[i]);
                    }
                    return difference < 0.25 * TightPictures.share(ink) * ink.pixels().length;
                })
                .isPresent();
    }
}
