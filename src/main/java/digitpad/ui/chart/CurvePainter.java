package digitpad.ui.chart;

import digitpad.ui.chart.PaletteRegion.Part;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints curves within the chart's area, faint ones behind the others. Where there are many points to a pixel, a line from
 * one to the next would take JavaFX fifty times as long as a small rectangle in each column of pixels, which looks the
 * same.
 */
final class CurvePainter {
    private static final double FAINT_OPACITY = 0.3;

    /** Widths of lines in logical pixels. */
    private static final double LINE = 1.75;

    private static final double FAINT_LINE = 1;
    private static final double LINE_AMONG_MANY = 1.4;

    /** From so many curves on their lines are thinner. */
    private static final int MANY = 6;

    private static final double DASH = 5;
    private static final double DASH_GAP = 4;

    /** A line along the edge is seen as a whole. */
    private static final double MARGIN = 2;

    /** Far enough from the area to be cut off, in logical pixels. */
    private static final double OUTSIDE = 8;

    /** From so many points to a pixel of the screen on a curve is painted by columns. */
    private static final double DENSE = 0.5;

    /** Curves that reach further than so many logical pixels in a usual column are noise, others a line. */
    private static final double NOISE = 5;

    private static final double MARKER = 3;
    private static final double MARKER_RING = 1.5;

    /** Markers nearer than this to each other would be a band. */
    private static final double MARKERS_APART = 12;

    private final GraphicsContext graphics;
    private final ChartCanvas canvas;
    private final PlotArea area;

    CurvePainter(GraphicsContext graphics, ChartCanvas canvas, PlotArea area) {
        this.graphics = graphics;
        this.canvas = canvas;
        this.area = area;
    }

    void paint(List<Curve> curves) {
        List<Curve> behind =
                curves.stream().filter(curve -> curve.style().faint()).toList();
        List<Curve> before =
                curves.stream().filter(curve -> !curve.style().faint()).toList();
        graphics.save();
        graphics.beginPath();
        graphics.rect(area.left(), area.top() - MARGIN, area.width() + MARGIN, area.height() + 2 * MARGIN);
        graphics.clip();
        graphics.setGlobalAlpha(FAINT_OPACITY);
        behind.forEach(curve -> curve(curve, FAINT_LINE));
        graphics.setGlobalAlpha(1);
        before.forEach(curve -> curve(curve, before.size() < MANY ? LINE : LINE_AMONG_MANY));
        graphics.restore();
        // Not cut off at the edge.
        before.stream().filter(curve -> curve.style().markers()).forEach(this::markers);
    }

    private void curve(Curve curve, double width) {
        graphics.setStroke(canvas.colour(curve.style()));
        graphics.setFill(canvas.colour(curve.style()));
        graphics.setLineWidth(width);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineDashes(curve.style().drawnDashed() ? new double[] {DASH, DASH_GAP} : new double[0]);
        int from = curve.firstFrom(area.xAxis().range().low());
        int to = curve.firstBeyond(area.xAxis().range().high());
        int columns = (int) Math.round(area.width() * canvas.pixelScale());
        if (to - from < columns * DENSE) {
            stroke(new PointPath(graphics, area, MARGIN), curve, Math.max(0, from - 1), to + 1);
            return;
        }
        ColumnExtents extents = ColumnExtents.of(curve, area.xAxis().range(), columns, this::nearArea);
        if (curve.style().faint() || extents.meanSpan() > NOISE) {
            bars(extents, width, curve.style().drawnDashed());
        } else {
            line(extents);
        }
    }

    /** The height of a value; what is out of sight is put just outside. */
    private double nearArea(double value) {
        return Math.max(area.top() - OUTSIDE, Math.min(area.bottom() + OUTSIDE, area.toY(value)));
    }

    private void stroke(PointPath path, Curve curve, int from, int to) {
        graphics.beginPath();
        for (int index = from; index < Math.min(to, curve.getSize()); index++) {
            if (Double.isNaN(curve.y(index))) {
                path.gap();
            } else {
                path.point(area.toX(curve.x(index)), area.toY(curve.y(index)));
            }
        }
        path.gap();
        graphics.stroke();
    }

    /** A bar in each column of pixels; none overlaps another, which would be seen where they are faint. */
    private void bars(ColumnExtents extents, double width, boolean dashed) {
        double pixel = area.width() / extents.columns();
        for (int column = 0; column < extents.columns(); column++) {
            double x = column * pixel;
            if (!extents.isEmpty(column) && !(dashed && x % (DASH + DASH_GAP) >= DASH)) {
                double top = extents.low(column) - width / 2;
                graphics.fillRect(area.left() + x, top, pixel, extents.high(column) + width / 2 - top);
            }
        }
    }

    /** A line through the columns, from edge to edge of each. */
    private void line(ColumnExtents extents) {
        double pixel = area.width() / extents.columns();
        graphics.beginPath();
        PointPath path = new PointPath(graphics, area, MARGIN);
        double last = 0;
        for (int column = 0; column < extents.columns(); column++) {
            if (extents.isEmpty(column)) {
                path.gap();
                continue;
            }
            double left = area.left() + column * pixel;
            double low = extents.low(column);
            double high = extents.high(column);
            if (high - low < pixel / 2) {
                last = (low + high) / 2;
                path.point(left + pixel / 2, last);
            } else {
                boolean downwards = Math.abs(low - last) < Math.abs(high - last);
                last = downwards ? high : low;
                path.point(left + 0.1 * pixel, downwards ? low : high);
                path.point(left + 0.9 * pixel, last);
            }
        }
        path.gap();
        graphics.stroke();
    }

    private void markers(Curve curve) {
        int from = curve.firstFrom(area.xAxis().range().low());
        int to = curve.firstBeyond(area.xAxis().range().high());
        if ((to - from) * MARKERS_APART > area.width()) {
            return;
        }
        for (int index = from; index < to; index++) {
            double x = area.toX(curve.x(index));
            double y = area.toY(curve.y(index));
            if (area.contains(x, y)) {
                graphics.setFill(canvas.colour(Part.PAPER));
                dot(x, y, MARKER + MARKER_RING);
                graphics.setFill(canvas.colour(curve.style()));
                dot(x, y, MARKER);
            }
        }
    }

    private void dot(double x, double y, double radius) {
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
