package digitpad.image;

import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;

/**
 * Turns strokes into grey values, with round ends and joins. A pixel is covered as far as its centre lies inside the
 * line's edge, with a ramp of one pixel across the edge; where strokes cross, the darker wins. The same drawing gives the
 * same pixels on every screen, theme and thread.
 */
public final class StrokeRasterizer {
    private StrokeRasterizer() {}

    /**
     * The pad as a picture: its square in the middle of {@code width × height} pixels, as large as fits, and what there is
     * room for of the paper around it; drawn as smooth curves with the pens' own widths.
     *
     * @return 0 paper, 1 ink
     */
    public static GrayImage render(Drawing drawing, int width, int height) {
        float[] pixels = new float[Math.multiplyExact(width, height)];
        double scale = Math.min(width, height) / Pad.SIZE;
        StrokeRasterizer.Placement placement =
                new Placement(scale, (width - scale * Pad.SIZE) / 2, (height - scale * Pad.SIZE) / 2, width, height);
        for (Stroke stroke : drawing.smoothed().strokes()) {
            draw(stroke.points(), scale * stroke.width(), placement, pixels);
        }
        return GrayImage.owning(width, height, pixels);
    }

    /**
     * Where a raster of {@code width × height} pixels shows what: pad position p lies at {@code p × scale + left} (or
     * {@code top}), with the first pixel reaching from 0 to 1.
     */
    public record Placement(double scale, double left, double top, int width, int height) {}

    /** Adds one polyline of {@code lineWidth} pixels to {@code pixels}. */
    public static void draw(List<Point> points, double lineWidth, Placement placement, float[] pixels) {
        float radius = (float) (lineWidth / 2);
        float fromX = placedX(points.get(0), placement);
        float fromY = placedY(points.get(0), placement);
        if (points.size() == 1) {
            addSegment(fromX, fromY, fromX, fromY, radius, placement, pixels);
        }
        for (int i = 1; i < points.size(); i++) {
            float toX = placedX(points.get(i), placement);
            float toY = placedY(points.get(i), placement);
            addSegment(fromX, fromY, toX, toY, radius, placement, pixels);
            fromX = toX;
            fromY = toY;
        }
    }

    private static float placedX(Point point, Placement placement) {
        return (float) (point.x() * placement.scale() + placement.left());
    }

    private static float placedY(Point point, Placement placement) {
        return (float) (point.y() * placement.scale() + placement.top());
    }

    private static void addSegment(
            float fromX, float fromY, float toX, float toY, float radius, Placement placement, float[] pixels) {
        float reach = radius + 0.5f;
        int firstColumn = Math.max(0, (int) Math.floor(Math.min(fromX, toX) - reach));
        int lastColumn = Math.min(placement.width() - 1, (int) Math.floor(Math.max(fromX, toX) + reach));
        int firstRow = Math.max(0, (int) Math.floor(Math.min(fromY, toY) - reach));
        int lastRow = Math.min(placement.height() - 1, (int) Math.floor(Math.max(fromY, toY) + reach));
        float alongX = toX - fromX;
        float alongY = toY - fromY;
        float squaredLength = alongX * alongX + alongY * alongY;
        float inverse = squaredLength > 0 ? 1 / squaredLength : 0;
        float squaredInside = radius > 0.5f ? (radius - 0.5f) * (radius - 0.5f) : -1;
        float squaredReach = reach * reach;
        // A line thinner than a pixel never covers one: its darkest value is its width.
        float darkest = Math.min(1, 2 * radius);
        for (int row = firstRow; row <= lastRow; row++) {
            float y = row + 0.5f - fromY;
            int start = row * placement.width();
            for (int column = firstColumn; column <= lastColumn; column++) {
                int pixel = start + column;
                if (pixels[pixel] >= darkest) {
                    continue;
                }
                float x = column + 0.5f - fromX;
                float share = Math.max(0, Math.min(1, (x * alongX + y * alongY) * inverse));
                float besideX = x - share * alongX;
                float besideY = y - share * alongY;
                float squaredDistance = besideX * besideX + besideY * besideY;
                if (squaredDistance < squaredReach) {
                    float coverage = squaredDistance <= squaredInside
                            ? darkest
                            : Math.min(darkest, reach - (float) Math.sqrt(squaredDistance));
                    pixels[pixel] = Math.max(pixels[pixel], coverage);
                }
            }
        }
    }
}
