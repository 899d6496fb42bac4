package digitpad.ui.chart;

import digitpad.ui.chart.PaletteRegion.Part;
import digitpad.ui.chart.axis.Tick;
import digitpad.ui.look.Gap;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints the lines of the grid, sharp on every screen, and the labels beside them, none over another. */
final class GridPainter {
    /** From the curves down to the upper edge of the labels of the x axis, in logical pixels. */
    private static final double LABEL_DROP = 6;

    /** At least between two labels. */
    private static final double APART = 12;

    private static final double MINOR_OPACITY = 0.45;

    private final GraphicsContext graphics;
    private final ChartCanvas canvas;
    private final PlotArea area;
    private final LabelFont font;

    GridPainter(GraphicsContext graphics, ChartCanvas canvas, PlotArea area, LabelFont font) {
        this.graphics = graphics;
        this.canvas = canvas;
        this.area = area;
        this.font = font;
    }

    /** The room for the labels of the x axis, below the curves. */
    static double labelRoom(double lineHeight) {
        return LABEL_DROP + Math.ceil(lineHeight);
    }

    void paint(String xLabel) {
        List<Tick> xTicks = area.xAxis().ticks();
        List<Tick> yTicks = area.yAxis().ticks();
        xTicks.forEach(tick -> vertical(area.toX(tick.value())));
        yTicks.forEach(tick -> horizontal(area.toY(tick.value()), Part.GRID, tick.isMinor() ? MINOR_OPACITY : 1));
        horizontal(area.bottom(), Part.BASE_LINE, 1);
        graphics.setFont(font.font());
        graphics.setFill(canvas.colour(Part.LABEL));
        labelY(yTicks);
        labelX(xTicks, xLabel);
    }

    private void labelY(List<Tick> ticks) {
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        double last = Double.POSITIVE_INFINITY;
        for (Tick tick : ticks) {
            double y = area.toY(tick.value());
            if (!tick.isMinor() && last - y >= font.height()) {
                graphics.fillText(tick.label(), area.left() - Gap.USUAL, y);
                last = y;
            }
        }
    }

    /** What the axis counts stands at its right end, in line with the labels. */
    private void labelX(List<Tick> ticks, String xLabel) {
        double y = area.bottom() + LABEL_DROP;
        graphics.setTextBaseline(VPos.TOP);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(xLabel, area.right(), y);
        double end = area.right() - font.width(xLabel) - (xLabel.isEmpty() ? 0 : APART);
        graphics.setTextAlign(TextAlignment.LEFT);
        double free = 0;
        for (Tick tick : ticks) {
            double width = font.width(tick.label());
            double left = Math.max(area.toX(tick.value()) - width / 2, 0);
            if (left >= free && left + width <= end) {
                graphics.fillText(tick.label(), left, y);
                free = left + width + APART;
            }
        }
    }

    private void vertical(double x) {
        graphics.setFill(canvas.colour(Part.GRID));
        graphics.fillRect(canvas.pixelAt(x), area.top(), canvas.pixel(), area.height());
    }

    private void horizontal(double y, Part part, double opacity) {
        graphics.setFill(canvas.colour(part).deriveColor(0, 1, 1, opacity));
        graphics.fillRect(area.left(), canvas.pixelAt(y), area.width(), canvas.pixel());
    }
}
