package digitpad.image.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.GrayImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is opaque on a transparent ground is ink, or a patch of paper with ink on it. */
class TransparentPicturesTest {
    private static final int SIDE = 60;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPatchIsPaperUpToTheEdgesOfThePicture(boolean darkInk) {
        int paper = darkInk ? 0xfff0f0e0 : 0xff202028;
        int ink = darkInk ? 0xff101040 : 0xffe0e0ff;
        GrayImage read = GrayImages.ofArgb(picture(paper, ink), SIDE, SIDE);
        assertThat(read.at(0, 0)).isEqualTo(read.at(22, 22), within(0.01f));
        assertThat(Math.abs(read.at(30, 30) - read.at(0, 0))).isGreaterThan(0.6f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xff000000, 0xffffffff, 0xff3060c0, 0xffc0c0c0})
    void inkAloneKeepsItsShape(int ink) {
        GrayImage read = GrayImages.ofArgb(picture(0, ink), SIDE, SIDE);
        assertThat(read.at(22, 22)).isEqualTo(read.at(0, 0), within(0.01f));
        assertThat(Math.abs(read.at(30, 30) - read.at(0, 0))).isGreaterThan(0.3f);
    }

    /** A bar of ink on a patch of {@code paper} in the middle of a transparent picture. */
    private static int[] picture(int paper, int ink) {
        int[] argb = new int[SIDE * SIDE];
        for (int i = 0; i < argb.length; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            boolean patch = x >= 20 && x < 42 && y >= 18 && y < 45;
            boolean bar = x >= 28 && x < 33 && y >= 22 && y < 40;
            argb[i] = bar ? ink : patch ? paper : 0;
        }
        return argb;
    }
}
