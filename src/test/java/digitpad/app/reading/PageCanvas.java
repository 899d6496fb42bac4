package digitpad.app.reading;

import digitpad.image.AxisWeights;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.Resampler;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;

/** A sheet that digits and lines are put on, 0 paper and 1 ink. */
final class PageCanvas {
    final int width;
    final int height;
    private final float[] ink;

    PageCanvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new float[width * height];
    }

    GrayImage ink() {
        return new GrayImage(width, height, ink);
    }

    float at(int x, int y) {
        return ink[y * width + x];
    }

    /** A drawing so high, its left upper corner there; returns its box. */
    PixelBox draw(Drawing drawing, double left, double top, double size, double pen) {
        Drawing curves = drawing.smoothed();
        InkBox bounds = curves.bounds().orElseThrow();
        double scale = (size - pen) / Math.max(bounds.longestSide(), 1e-6);
        double x = left + pen / 2 - (bounds.centerX() - bounds.width() / 2) * scale;
        double y = top + pen / 2 - (bounds.centerY() - bounds.height() / 2) * scale;
        StrokeRasterizer.Placement placement = new StrokeRasterizer.Placement(scale, x, y, width, height);
        for (Stroke stroke : curves.strokes()) {
            StrokeRasterizer.draw(stroke.points(), pen, placement, ink);
        }
        return new PixelBox(left, top, left + bounds.width() * scale + pen, top + bounds.height() * scale + pen);
    }

    /** One of MNIST's digits with the longer side of its ink so long. */
    PixelBox draw(DigitImage digit, double left, double top, double size) {
        GrayImage small = new GrayImage(DigitImage.SIZE, DigitImage.SIZE, digit.toArray());
        PixelBox box = InkExtent.of(small).orElseThrow();
        double step = box.longestSide() / size;
        int columns = (int) Math.ceil(box.width() / step) + 4;
        int rows = (int) Math.ceil(box.height() / step) + 4;
        GrayImage large = Resampler.resample(
                enlarged(small),
                new AxisWeights(8 * DigitImage.SIZE, 8 * (box.left() - 2 * step), 8 * step, columns),
                new AxisWeights(8 * DigitImage.SIZE, 8 * (box.top() - 2 * step), 8 * step, rows));
        int x = (int) Math.round(left) - 2;
        int y = (int) Math.round(top) - 2;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                darken(x + column, y + row, large.at(column, row));
            }
        }
        return new PixelBox(left, top, left + box.width() / step, top + box.height() / step);
    }

    /** Bilinear, as a scanner would see it closer: no blocks. */
    private static GrayImage enlarged(GrayImage small) {
        return Projection.scaled(0.125, 0.125).of(small, 8 * small.width(), 8 * small.height());
    }

    void darken(int x, int y, float value) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            ink[y * width + x] = Math.max(ink[y * width + x], value);
        }
    }

    /** A straight line as dark as {@code dark}. */
    void line(double fromX, double fromY, double toX, double toY, double thickness, float dark) {
        float[] own = new float[ink.length];
        StrokeRasterizer.draw(
                List.of(new Point(fromX, fromY), new Point(toX, toY)),
                thickness,
                new StrokeRasterizer.Placement(1, 0, 0, width, height),
                own);
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.max(ink[i], dark * own[i]);
        }
    }
}
