package digitpad.image.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.GrayImage;
import digitpad.image.paper.InkFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ink is what differs from the paper, by its lightness or by its colour. */
class ColourContrastTest {
    private static final int SIDE = 60;

    @ParameterizedTest
    @CsvSource({
        "ff0000, 008200",
        "008200, ff0000",
        "0000ff, 003200",
        "c86ec8, 779f77",
        "3fa0ff, a1a100",
        "ffa0a0, 8fdc8f"
    })
    void coloursOfEqualLightnessAreToldApart(String ink, String paper) {
        int inkColour = Integer.parseInt(ink, 16);
        int paperColour = Integer.parseInt(paper, 16);
        assertThat(ColourContrast.lightness(inkColour)).isEqualTo(ColourContrast.lightness(paperColour), within(0.03f));
        GrayImage read = GrayImages.ofArgb(bar(inkColour, paperColour), SIDE, SIDE);
        GrayImage found = InkFinder.find(read).orElseThrow();
        assertThat(found.at(30, 30)).isEqualTo(1, within(0.01f));
        assertThat(found.at(10, 30)).isEqualTo(0, within(0.01f));
    }

    @Test
    void inkThatIsDarkerStaysAsDarkAsItIs() {
        GrayImage read = GrayImages.ofArgb(bar(0x203080, 0xf0f0f0), SIDE, SIDE);
        assertThat(read.at(30, 30)).isEqualTo(ColourContrast.lightness(0x203080));
        assertThat(read.at(10, 30)).isEqualTo(ColourContrast.lightness(0xf0f0f0));
    }

    @Test
    void picturesWithoutColourKeepTheirGreys() {
        int[] argb = new int[256];
        for (int grey = 0; grey < 256; grey++) {
            argb[grey] = 0xff000000 | grey * 0x010101;
        }
        GrayImage read = GrayImages.ofArgb(argb, 16, 16);
        for (int grey = 0; grey < 256; grey++) {
            assertThat(read.at(grey % 16, grey / 16)).isEqualTo(grey / 255f, within(1e-6f));
        }
    }

    private static int[] bar(int ink, int paper) {
        int[] argb = new int[SIDE * SIDE];
        for (int i = 0; i < argb.length; i++) {
            boolean bar = i % SIDE >= 27 && i % SIDE < 33 && i / SIDE >= 12 && i / SIDE < 48;
            argb[i] = 0xff000000 | (bar ? ink : paper);
        }
        return argb;
    }
}
