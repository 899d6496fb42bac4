package digitpad.image.preprocessing;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Stroke;
import java.util.Optional;

/**
 * Renders a drawing so that its box with ink is as large as MNIST's and its strokes are as wide as MNIST's, however large
 * it is and whichever pen drew it.
 */
final class DrawingNormalizer {
    /**
     * A drawing this small against its pen is a dot and is not blown up to a digit: longest side of the pen's positions
     * over the width of the widest pen.
     */
    private static final double DOT = 0.5;

    /** So that the soft edge of the ink at the border of its box is not cut off. */
    private static final int MARGIN = 2;

    private static final int SIDE = DigitGeometry.WORK_BOX + 2 * MARGIN;

    private DrawingNormalizer() {}

    /**
     * The work raster and where the ink lies on it; empty where nothing is drawn.
     *
     * @param strokeWidth of the lines in final pixels, positive and well below the box's 20
     */
    static Optional<WorkRaster> normalize(Drawing drawing, double strokeWidth) {
        Drawing curves = drawing.smoothed();
        return curves.bounds().map(bounds -> render(curves, bounds, strokeWidth * DigitGeometry.FINE));
    }

    private static WorkRaster render(Drawing curves, InkBox bounds, double lineWidth) {
        double widestPen =
                curves.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        double scale = (DigitGeometry.WORK_BOX - lineWidth) / Math.max(bounds.longestSide(), DOT * widestPen);
        double middle = SIDE / 2.0;
        float[] pixels = new float[SIDE * SIDE];
        StrokeRasterizer.Placement placement = new StrokeRasterizer.Placement(
                scale, middle - bounds.centerX() * scale, middle - bounds.centerY() * scale, SIDE, SIDE);
        for (Stroke stroke : curves.strokes()) {
            StrokeRasterizer.draw(stroke.points(), lineWidth, placement, pixels);
        }
        double halfWidth = (bounds.width() * scale + lineWidth) / 2;
        double halfHeight = (bounds.height() * scale + lineWidth) / 2;
        PixelBox box = new PixelBox(middle - halfWidth, middle - halfHeight, middle + halfWidth, middle + halfHeight);
        return new WorkRaster(GrayImage.owning(SIDE, SIDE, pixels), box);
    }
}
