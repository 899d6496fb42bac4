package digitpad.ui.chart;

import digitpad.ui.chart.PaletteRegion.Part;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints curves within the chart's area, faint ones behind the others. */
final class CurvePainter implements Decimation.Path {
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

    private static final double MARKER = 3;
    private static final double MARKER_RING = 1.5;

    /** Markers nearer than this to each other would be a band. */
    private static final double MARKERS_APART = 12;

    private final GraphicsContext graphics;
    private final ChartCanvas canvas;
    private final PlotArea area;
    private boolean begun;
    private boolean joined;
    private double lastX;
    private double lastY;

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
        behind.forEach(curve -> line(curve, FAINT_LINE));
        graphics.setGlobalAlpha(1);
        before.forEach(curve -> line(curve, before.size() < MANY ? LINE : LINE_AMONG_MANY));
        graphics.restore();
        // Not cut off at the edge.
        before.stream().filter(curve -> curve.style().markers()).forEach(this::markers);
    }

    private void line(Curve curve, double width) {
        graphics.setStroke(canvas.colour(curve.style()));
        graphics.setLineWidth(width);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineDashes(curve.style().drawnDashed() ? new double[] {DASH, DASH_GAP} : new double[0]);
        graphics.beginPath();
        begun = false;
        Decimation.walk(curve, area.xAxis().range(), area.width() * canvas.pixelScale(), this);
        gap();
        graphics.stroke();
    }

    @Override
    public void point(double x, double y) {
        double toX = area.toX(x);
        double toY = area.toY(y);
        if (begun) {
            join(toX, toY);
        }
        begun = true;
        lastX = toX;
        lastY = toY;
    }

    /** Draws from the last point to this one what lies between the left and the right edge. */
    private void join(double toX, double toY) {
        double left = area.left() - MARGIN;
        double right = area.right() + MARGIN;
        if (toX >= left && lastX <= right) {
            if (!joined) {
                double start = Math.max(lastX, left);
                graphics.moveTo(start, heightAt(start, toX, toY));
                joined = true;
            }
            double end = Math.min(toX, right);
            graphics.lineTo(end, heightAt(end, toX, toY));
        }
    }

    private double heightAt(double x, double toX, double toY) {
        if (x == lastX) {
            return lastY;
        }
        return x == toX ? toY : lastY + (toY - lastY) * (x - lastX) / (toX - lastX);
    }

    @Override
    public void gap() {
        if (begun && !joined) {
            // A point between two gaps is a dot.
            graphics.moveTo(lastX, lastY);
            graphics.lineTo(lastX, lastY);
        }
        begun = false;
        joined = false;
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
