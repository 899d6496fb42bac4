package digitpad.ui.chart;

import javafx.scene.canvas.GraphicsContext;

/** Adds lines from point to point to a canvas's path, cut off left and right of the visible area. */
final class PointPath {
    private final GraphicsContext graphics;
    private final double left;
    private final double right;
    private boolean begun;
    private boolean joined;
    private double lastX;
    private double lastY;

    /** @param margin beyond the area's edges, in logical pixels */
    PointPath(GraphicsContext graphics, PlotArea area, double margin) {
        this.graphics = graphics;
        this.left = area.left() - margin;
        this.right = area.right() + margin;
    }

    /** Goes on to a point that lies right of the last one. */
    void point(double x, double y) {
        if (begun && x >= left && lastX <= right) {
            // However far away the ends are: dashes would be made for all of it.
            double start = Math.max(lastX, left);
            double end = Math.min(x, right);
            if (!joined) {
                graphics.moveTo(start, heightAt(start, x, y));
                joined = true;
            }
            graphics.lineTo(end, heightAt(end, x, y));
        }
        begun = true;
        lastX = x;
        lastY = y;
    }

    /** Ends the line; whatever follows is not connected with it. */
    void gap() {
        if (begun && !joined) {
            // A point between two gaps is a dot.
            graphics.moveTo(lastX, lastY);
            graphics.lineTo(lastX, lastY);
        }
        begun = false;
        joined = false;
    }

    private double heightAt(double x, double toX, double toY) {
        return toX > lastX ? lastY + (toY - lastY) * (x - lastX) / (toX - lastX) : toY;
    }
}
