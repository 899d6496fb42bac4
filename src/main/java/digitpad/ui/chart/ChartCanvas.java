package digitpad.ui.chart;

import digitpad.ui.chart.axis.Axis;
import digitpad.ui.chart.axis.LinearAxis;
import digitpad.ui.chart.axis.LogarithmicAxis;
import digitpad.ui.chart.axis.Range;
import digitpad.ui.chart.axis.Unit;
import digitpad.ui.look.Gap;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** The picture of a chart: grid, labels and curves, painted anew as a whole. */
final class ChartCanvas extends PaletteRegion {
    /** About the room for a step of the y axis, in logical pixels. */
    private static final double STEP_HEIGHT = 36;

    /** About the room for a step of the x axis. */
    private static final double STEP_WIDTH = 76;

    /** The room for labels grows by so much at a time, so that the curves do not move with each other digit. */
    private static final double ROOM_STEP = 8;

    /** So many logical pixels are whole pixels at every usual scale of a screen. */
    private static final double WHOLE_PIXELS = 4;

    /** For dots and the ends of lines on the right edge. */
    private static final double RIGHT_ROOM = 6;

    /** Between the header and the uppermost label. */
    private static final double TOP_ROOM = 4;

    private final Runnable repaint;
    private final Canvas canvas = new Canvas();

    /** Never seen: the stylesheet tells it the font of the labels. */
    private final Text sample = new Text();

    private LabelFont font = new LabelFont(sample.getFont());

    /** @param repaint to be called when the picture is no longer right */
    ChartCanvas(Runnable repaint) {
        this.repaint = repaint;
        getStyleClass().add("chart-canvas");
        sample.getStyleClass().add("chart-label");
        sample.setManaged(false);
        sample.fontProperty().addListener((property, was, is) -> {
            font = new LabelFont(is);
            repaint.run();
        });
        getChildren().addAll(canvas, sample);
    }

    /** Paints the model; nothing where it has no points, or where there is no room. */
    Optional<PlotArea> paint(ChartModel model) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Optional<PlotArea> area = model.pointsProperty().get() == 0 ? Optional.empty() : area(model);
        area.ifPresent(is -> {
            new GridPainter(graphics, this, is, font).paint(model.xLabel());
            new CurvePainter(graphics, this, is).paint(model.shownCurves());
        });
        return area;
    }

    /** Pixels of the screen to a logical one. */
    double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /** The width of a thin line that fills whole pixels of the screen, in logical pixels. */
    double pixel() {
        double scale = pixelScale();
        return Math.max(1, Math.floor(scale)) / scale;
    }

    /** The edge of a thin line at a place, on the edge of a pixel of the screen. */
    double pixelAt(double place) {
        double scale = pixelScale();
        return Math.floor(place * scale) / scale;
    }

    private Optional<PlotArea> area(ChartModel model) {
        double lineHeight = font.height();
        double top = Math.ceil(lineHeight / 2) + TOP_ROOM;
        double height = Math.floor(canvas.getHeight() - top - GridPainter.labelRoom(lineHeight));
        Axis yAxis = yAxis(model, (int) Math.max(2, height / STEP_HEIGHT));
        double labels = yAxis.ticks().stream()
                .mapToDouble(tick -> font.width(tick.label()))
                .max()
                .orElse(0);
        double left = Math.ceil((labels + Gap.USUAL) / ROOM_STEP) * ROOM_STEP;
        double width = Math.floor((canvas.getWidth() - left - RIGHT_ROOM) / WHOLE_PIXELS) * WHOLE_PIXELS;
        if (height < lineHeight || width < STEP_WIDTH) {
            return Optional.empty();
        }
        LinearAxis xAxis = LinearAxis.exact(model.getXRange(), (int) (width / STEP_WIDTH), 1, Unit.NUMBER);
        return Optional.of(new PlotArea(left, top, width, height, xAxis, yAxis));
    }

    private static Axis yAxis(ChartModel model, int mostTicks) {
        Optional<Range> fixed = model.fixedYRangeProperty().get();
        boolean logarithmic = model.logarithmicProperty().get();
        if (fixed.isPresent()) {
            return logarithmic && fixed.get().low() > 0
                    ? new LogarithmicAxis(fixed.get(), mostTicks, model.unit())
                    : LinearAxis.exact(fixed.get(), mostTicks, 0, model.unit());
        }
        Optional<Range> values = model.visibleValues();
        return logarithmic
                ? LogarithmicAxis.around(values.orElse(new Range(0.1, 1)), mostTicks, model.unit())
                : LinearAxis.around(values.orElse(new Range(0, 1)), mostTicks, model.unit());
    }

    @Override
    protected void recoloured() {
        repaint.run();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            repaint.run();
        }
    }
}
