package digitpad.app.hand;

import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;

/** Ink of pictures for tests. */
public final class HandPictures {
    private HandPictures() {}

    /** A seven whose bar is {@code slant} pad units lower at its end, as a picture of {@code side} pixels. */
    public static DigitInk.Cutout seven(int side, double slant) {
        return new DigitInk.Cutout(paper(side, slant));
    }

    /** A seven that was cut out of a picture and said to be {@code label}. */
    public static PersonalDigit corrected(int label, double slant) {
        return PersonalDigit.create(label, Origin.CORRECTION, HandDigits.NOON, seven(100, slant));
    }

    private static GrayImage paper(int side, double slant) {
        Drawing seven = new Drawing(List.of(new Stroke(
                List.of(new Point(90, 90), new Point(300, 90 + slant), new Point(170, 330)), Pad.DEFAULT_PEN_WIDTH)));
        return StrokeRasterizer.render(seven, side, side);
    }
}
