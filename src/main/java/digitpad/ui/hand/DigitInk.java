package digitpad.ui.hand;

import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Stroke;

/** A drawing as a small picture, as large as fits, wherever on the pad it was written. */
final class DigitInk {
    /** Side of the picture in pixels: crisp on screens of twice the usual resolution. */
    static final int PIXELS = 104;

    /** Share of the side that the ink gets. */
    private static final double SHARE = 0.84;

    /** Ink is not enlarged by more than this: a dot stays one. */
    private static final double MOST_ENLARGED = 6;

    private DigitInk() {}

    /** Paints a drawing that is not empty. */
    static GrayImage picture(Drawing drawing) {
        InkBox box = drawing.bounds().orElseThrow();
        double pen = drawing.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        double scale = Math.min(MOST_ENLARGED, SHARE * Pad.SIZE / (box.longestSide() + pen));
        Drawing centred =
                drawing.moved(-box.centerX(), -box.centerY()).scaled(scale).moved(Pad.SIZE / 2, Pad.SIZE / 2);
        return StrokeRasterizer.render(centred, PIXELS, PIXELS);
    }
}
