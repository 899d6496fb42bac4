package digitpad.app.evaluation.condition;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Stroke;

/** Pads and pictures made 28×28 by taking the mean of each square: neither the ink's box nor its centre matter. */
final class Shrinking {
    /** Pixels of the pad along a side of a final one. */
    private static final int FINE = 10;

    /** Share of the pad's side that a digit fills, the pen's width included, as people fill such pads. */
    private static final double FILLED = 0.9;

    /** Ink this small against its pen is a dot, which nobody draws larger to fill the pad. */
    private static final double DOT = 0.5;

    private Shrinking() {}

    /** The drawing in the middle of the pad and filling it. */
    static DigitImage pad(Drawing drawing) {
        int side = FINE * DigitImage.SIZE;
        return shrink(StrokeRasterizer.render(filling(drawing), side, side));
    }

    /** A picture whose paper is what most of it is. */
    static DigitImage picture(GrayImage picture) {
        double sum = 0;
        for (float value : picture.toArray()) {
            sum += value;
        }
        boolean lightPaper = 2 * sum > (double) picture.width() * picture.height();
        return shrink(lightPaper ? picture.inverted() : picture);
    }

    private static Drawing filling(Drawing drawing) {
        if (drawing.isEmpty()) {
            return drawing;
        }
        InkBox box = drawing.bounds().orElseThrow();
        double pen = drawing.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        double scale = box.longestSide() < DOT * pen
                ? Pad.DEFAULT_PEN_WIDTH / pen
                : FILLED * Pad.SIZE / (box.longestSide() + pen);
        return drawing.moved(-box.centerX(), -box.centerY()).scaled(scale).moved(Pad.SIZE / 2, Pad.SIZE / 2);
    }

    /** Of ink, 0 paper and 1 ink, on paper made square around it. */
    private static DigitImage shrink(GrayImage ink) {
        double pixel = (double) Math.max(ink.width(), ink.height()) / DigitImage.SIZE;
        double left = (ink.width() - pixel * DigitImage.SIZE) / 2;
        double top = (ink.height() - pixel * DigitImage.SIZE) / 2;
        float[] small = new float[DigitImage.AREA];
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                small[row * DigitImage.SIZE + column] = mean(ink, left + column * pixel, top + row * pixel, pixel);
            }
        }
        return new DigitImage(small);
    }

    /** Of a square, parts of pixels counted as such and what lies outside as paper. */
    private static float mean(GrayImage ink, double left, double top, double side) {
        double sum = 0;
        for (int y = Math.max(0, (int) Math.floor(top)); y < Math.min(ink.height(), top + side); y++) {
            double height = Math.min(y + 1, top + side) - Math.max(y, top);
            for (int x = Math.max(0, (int) Math.floor(left)); x < Math.min(ink.width(), left + side); x++) {
                double width = Math.min(x + 1, left + side) - Math.max(x, left);
                sum += width * height * ink.at(x, y);
            }
        }
        return (float) Math.max(0, Math.min(1, sum / (side * side)));
    }
}
