package digitpad.ui.hand;

import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.StrokeRasterizer;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Stroke;

/** A digit's ink as a small picture, as large as fits, wherever it was written. */
final class DigitPicture {
    /** Side of the picture in pixels: crisp on screens of twice the usual resolution. */
    static final int PIXELS = 112;

    /** Share of the side that the ink gets. */
    private static final double SHARE = 0.84;

    /** Ink is not enlarged by more than this: a dot stays one. */
    private static final double MOST_ENLARGED = 6;

    private DigitPicture() {}

    /** Paints ink that is not empty: 0 paper, 1 ink. */
    static GrayImage of(DigitInk ink) {
        return ink instanceof DigitInk.Cutout cutout ? of(cutout.ink()) : of(((DigitInk.Strokes) ink).drawing());
    }

    private static GrayImage of(GrayImage ink) {
        PixelBox box = InkExtent.of(ink).orElse(new PixelBox(0, 0, ink.width(), ink.height()));
        double step = Math.max(1 / MOST_ENLARGED, box.longestSide() / (SHARE * PIXELS));
        double half = PIXELS * step / 2;
        return Resampler.resample(ink, box.centerX() - half, box.centerY() - half, step, PIXELS, PIXELS);
    }

    private static GrayImage of(Drawing drawing) {
        InkBox box = drawing.bounds().orElseThrow();
        double pen = drawing.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        double scale = Math.min(MOST_ENLARGED, SHARE * Pad.SIZE / (box.longestSide() + pen));
        Drawing centred =
                drawing.moved(-box.centerX(), -box.centerY()).scaled(scale).moved(Pad.SIZE / 2, Pad.SIZE / 2);
        return StrokeRasterizer.render(centred, PIXELS, PIXELS);
    }
}
