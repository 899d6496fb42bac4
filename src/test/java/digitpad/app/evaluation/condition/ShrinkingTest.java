package digitpad.app.evaluation.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
    @Test
    void eachPixelIsTheMeanOfItsSquare() {
        float[] white = new float[56 * 56];
        Arrays.fill(white, 1);
        // Of the four pixels behind row 1, column 2 one is black and one half.
        white[2 * 56 + 4] = 0;
        white[3 * 56 + 5] = 0.5f;
        DigitImage small = Shrinking.picture(new GrayImage(56, 56, white));
        assertThat(small.at(1, 2)).isCloseTo(0.375f, within(1e-6f));
        assertThat(small.at(1, 1)).isZero();
    }

    @Test
    void lightInkOnDarkPaperIsInkToo() {
        float[] black = new float[28 * 28];
        black[30] = 1;
        assertThat(Shrinking.picture(new GrayImage(28, 28, black)).at(1, 2)).isEqualTo(1);
    }

    @Test
    void aPageThatIsNoSquareGetsPaperBesideIt() {
        float[] black = new float[28 * 56];
        Arrays.fill(black, 0, 28, 1);
        DigitImage small = Shrinking.picture(new GrayImage(28, 56, black));
        // The page is 14 pixels wide in the middle; its uppermost row is half of a row of the result.
        assertThat(small.at(0, 7)).isCloseTo(0.5f, within(1e-6f));
        assertThat(small.at(0, 6)).isZero();
        assertThat(small.at(0, 20)).isCloseTo(0.5f, within(1e-6f));
        assertThat(small.at(0, 21)).isZero();
    }

    @Test
    void aDrawingFillsThePadWhereverItWasDrawn() {
        Drawing bar = new Drawing(List.of(new Stroke(List.of(new Point(900, 5), new Point(900, 25)), 2)));
        DigitImage small = Shrinking.pad(bar);
        // 0.9 of 28 pixels are 25.2, from 1.4 to 26.6.
        assertThat(small.at(2, 14)).isPositive();
        assertThat(small.at(25, 13)).isPositive();
        assertThat(small.at(0, 14)).isZero();
        assertThat(small.at(27, 13)).isZero();
    }

    @Test
    void aDotStaysSmall() {
        Drawing dot = new Drawing(List.of(new Stroke(List.of(new Point(900, 5)), 2)));
        double ink = 0;
        for (float value : Shrinking.pad(dot).toArray()) {
            ink += value;
        }
        // A pen of 22 of 400 is 1.54 of 28 pixels wide: 1.86 pixels of ink.
        assertThat(ink).isCloseTo(Math.PI * 0.77 * 0.77, within(0.1));
    }
}
