package digitpad.app.evaluation.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.image.GrayImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedPictureTest {
    /** A dark bar on light paper. */
    private static final GrayImage BAR = bar();

    private static GrayImage bar() {
        float[] pixels = new float[80 * 60];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 80;
            int y = i / 80;
            pixels[i] = x >= 36 && x < 44 && y >= 10 && y < 50 ? 0.1f : 0.9f;
        }
        return new GrayImage(80, 60, pixels);
    }

    private static List<ChangedPicture> variants(Change change, long seed) {
        return ChangedPicture.variants(new Conditions(Optional.of(change), Preparation.PREPROCESSED, seed), 0);
    }

    private static GrayImage changed(Change change) {
        return variants(change, 1).get(0).change().apply(BAR);
    }

    @Test
    void nothingIsChangedWhereNothingIsToBe() {
        List<ChangedPicture> variants = ChangedPicture.variants(Conditions.USUAL, 0);
        assertThat(variants).hasSize(1);
        assertThat(variants.get(0).name()).isEmpty();
        assertThat(variants.get(0).change().apply(BAR)).isEqualTo(BAR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Change.class,
            names = {"BLURRED", "NOISY", "COMPRESSED", "SHADED", "TILTED", "HALVED", "LEANING"})
    void theSameSeedGivesTheSamePictureAndAnotherThanItWas(Change change) {
        GrayImage once = changed(change);
        assertThat(changed(change)).isEqualTo(once).isNotEqualTo(BAR);
        assertThat(variants(change, 1))
                .allSatisfy(variant -> assertThat(variant.name()).isNotEmpty());
    }

    @Test
    void noiseAndShadeFollowTheSeed() {
        for (Change change : List.of(Change.NOISY, Change.SHADED)) {
            assertThat(variants(change, 2).get(0).change().apply(BAR)).isNotEqualTo(changed(change));
        }
    }

    @Test
    void halvedPicturesAreHalfAsLarge() {
        GrayImage half = changed(Change.HALVED);
        assertThat(half.width()).isEqualTo(40);
        assertThat(half.height()).isEqualTo(30);
    }

    @Test
    void shadeFallsOffToOneHalf() {
        GrayImage shaded = changed(Change.SHADED);
        float least = 1;
        float most = 0;
        for (int[] corner : new int[][] {{0, 0}, {79, 0}, {0, 59}, {79, 59}}) {
            least = Math.min(least, shaded.at(corner[0], corner[1]));
            most = Math.max(most, shaded.at(corner[0], corner[1]));
        }
        assertThat(least).isBetween(0.43f, 0.55f);
        assertThat(most).isBetween(0.8f, 0.9f);
    }

    @Test
    void tiltedPicturesShowPaperAroundThem() {
        List<ChangedPicture> variants = variants(Change.TILTED, 1);
        assertThat(variants).extracting(ChangedPicture::name).containsExactly("tilted by -15°", "tilted by 15°");
        GrayImage clockwise = variants.get(1).change().apply(BAR);
        assertThat(clockwise.at(0, 0)).isBetween(0.89f, 0.91f);
        // The upper end of the bar lies farther to the right than the lower one.
        assertThat(middle(clockwise, 0.3)).isGreaterThan(middle(clockwise, 0.7) + 4);
    }

    @Test
    void theFarEdgeOfALeaningPageIsNarrower() {
        ChangedPicture downwards = variants(Change.LEANING, 1).get(1);
        assertThat(downwards.name()).isEqualTo("leaning downwards");
        GrayImage seen = downwards.change().apply(BAR);
        assertThat(dark(seen, 0.25)).isGreaterThan(dark(seen, 0.75));
    }

    @Test
    void changesOfDigitsAreNotForPictures() {
        assertThatThrownBy(() -> variants(Change.PASTED, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Ink in the row at that share of the height, in full pixels. */
    private static double dark(GrayImage picture, double share) {
        int y = (int) (share * picture.height());
        double dark = 0;
        for (int x = 0; x < picture.width(); x++) {
            dark += (0.9 - picture.at(x, y)) / 0.8;
        }
        return dark;
    }

    private static double middle(GrayImage picture, double share) {
        int y = (int) (share * picture.height());
        double sum = 0;
        double moment = 0;
        for (int x = 0; x < picture.width(); x++) {
            double ink = Math.max(0, 0.7 - picture.at(x, y));
            sum += ink;
            moment += ink * x;
        }
        return moment / sum;
    }
}
