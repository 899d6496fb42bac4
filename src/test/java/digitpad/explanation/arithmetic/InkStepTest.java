package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.image.page.DigitInk;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkStepTest {
    private static Drawing drawing(double width, double... places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(places[i], places[i + 1]));
        }
        return new Drawing(List.of(new Stroke(points, width)));
    }

    /** A bar upwards, 176 units long between the pen's positions. */
    private static final Drawing BAR = drawing(30, 200, 100, 200, 276);

    @Test
    void fourStepsLeadFromThePenToThePixels() {
        List<InkStep> steps = InkStep.of(new DigitInk.Strokes(BAR));
        assertThat(steps)
                .extracting(InkStep::title)
                .containsExactly("Your ink", "One pen width", "Boxed: 20×20", "Centred: 28×28");
        assertThat(steps.get(0).sentence())
                .isEqualTo(
                        "One line on a pad that is 400 units high: 30 units wide and 206 high, with a pen of 30 units.");
        // 17.6 pixels for 176 units: a tenth of a pixel a unit.
        assertThat(steps.get(1).sentence())
                .contains("2.4 pixels wide")
                .endsWith("Your pen would be 3.0 pixels wide at this size.");
        assertThat(steps.get(2).sentence()).contains("2.4 pixels wide and 20.0 high", "takes all 20 pixels");
        assertThat(steps.get(3).sentence())
                .contains("14.5 pixels from the left and 14.5 from the top", "0.0 pixels right of");
    }

    @Test
    void aDotIsNotBlownUp() {
        List<InkStep> steps = InkStep.of(new DigitInk.Strokes(drawing(20, 100, 100)));
        assertThat(steps.get(1).sentence()).doesNotContain("Your pen");
        assertThat(steps.get(2).sentence()).startsWith("So small a dot");
    }

    @Test
    void lopsidedInkStaysInThePicture() {
        // A tall block of ink on the left and a thin line to the right: its centre of mass lies far from the middle.
        double[] places = new double[2 * 41];
        for (int i = 0; i < 40; i++) {
            places[2 * i] = i % 2 == 0 ? 80 : 150;
            places[2 * i + 1] = 50 + 300 * i / 39.0;
        }
        places[80] = 380;
        places[81] = 350;
        List<InkStep> steps = InkStep.of(new DigitInk.Strokes(drawing(20, places)));
        assertThat(steps.get(3).sentence()).contains("some ink would leave the picture");
    }

    @Test
    void aPictureHasWordsOfItsOwn() {
        GrayImage picture = StrokeRasterizer.render(BAR, 200, 200);
        List<InkStep> steps = InkStep.of(new DigitInk.Cutout(picture));
        assertThat(steps.get(0).title()).isEqualTo("The ink of the picture");
        assertThat(steps.get(0).sentence())
                .contains("200×200 pixels of the picture")
                .endsWith("The digit is about 16 pixels wide and 103 high.");
        // 15 of 103 pixels become 15 × 20 / 103.
        assertThat(steps.get(1).sentence()).contains("were about 2.9 pixels wide and are now 2.9");
    }

    @Test
    void aDigitThatIsLikeThoseOfMnistHasOneStep() {
        GrayImage ready = InkStep.of(new DigitInk.Strokes(BAR)).get(3).picture();
        List<InkStep> steps = InkStep.of(new DigitInk.Cutout(ready));
        assertThat(Preprocessor.processInk(ready).stages()).hasSize(1);
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).sentence()).contains("read as it is", "no other step");
    }

    @Test
    void withoutInkThereAreNone() {
        assertThat(InkStep.of(new DigitInk.Strokes(Drawing.EMPTY))).isEmpty();
        assertThat(InkStep.of(new DigitInk.Cutout(new GrayImage(20, 20, new float[400]))))
                .isEmpty();
    }
}
