package digitpad.ui.chart;

import digitpad.ui.chart.axis.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** What the curves are at the pointer: a line through the place, a dot on each curve, and a box with the values. */
final class Readout extends Pane {
    /** Between the pointer's line and the box, in logical pixels. */
    private static final double APART = 12;

    private static final double DOT = 3.5;

    private final ChartModel model;
    private final Region line = new Region();
    private final Pane dots = new Pane();
    private final VBox box = new VBox();

    Readout(ChartModel model) {
        this.model = model;
        line.getStyleClass().add("chart-crosshair");
        box.getStyleClass().add("chart-readout");
        getStyleClass().add("chart-overlay");
        setMouseTransparent(true);
        getChildren().addAll(line, dots, box);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    /** Shows the values of the place nearest to the pointer. */
    void show(PlotArea area, Point2D pointer) {
        Optional<Double> place =
                model.nearestX(area.xAt(pointer.getX())).filter(area.xAxis().range()::contains);
        setVisible(place.isPresent());
        place.ifPresent(x -> {
            List<CurvePoint> points = model.pointsAt(x);
            double lineX = area.toX(x);
            line.resizeRelocate(Math.floor(lineX), area.top(), 1, area.height());
            mark(area, points);
            fill(area, x, points, pointer.getY());
            placeBox(lineX, pointer.getY());
        });
    }

    private void mark(PlotArea area, List<CurvePoint> points) {
        dots.getChildren().clear();
        for (CurvePoint point : points) {
            double x = area.toX(point.x());
            double y = area.toY(point.y());
            if (!point.curve().style().faint() && area.contains(x, y)) {
                Circle dot = new Circle(x, y, DOT);
                dot.getStyleClass().add("chart-dot");
                dots.getChildren().add(CurveSwatch.coloured(dot, point.curve().style()));
            }
        }
    }

    private void fill(PlotArea area, double x, List<CurvePoint> points, double pointerY) {
        Label place = new Label((model.xLabel() + " " + NumberText.place(x)).strip());
        place.getStyleClass().add("chart-readout-place");
        box.getChildren().setAll(place);
        box.applyCss();
        double rowHeight = place.prefHeight(-1);
        double room = getHeight() - box.snappedTopInset() - box.snappedBottomInset() + box.getSpacing();
        // Two rows are for the place and for how many more there are.
        int rows = (int) Math.max(1, room / (rowHeight + box.getSpacing()) - 2);
        List<CurvePoint> chosen = chosen(area, points, rows, pointerY);
        chosen.forEach(point -> box.getChildren().add(row(point)));
        long left =
                points.stream().filter(point -> !point.curve().style().faint()).count() - chosen.size();
        if (left > 0) {
            Label more = new Label("and " + left + " more");
            more.getStyleClass().add("chart-label-text");
            box.getChildren().add(more);
        }
    }

    /** As many as there is room for: faint ones only with all the others, then those next to the pointer. */
    private static List<CurvePoint> chosen(PlotArea area, List<CurvePoint> points, int most, double pointerY) {
        if (points.size() <= most) {
            return points;
        }
        List<CurvePoint> plain =
                points.stream().filter(point -> !point.curve().style().faint()).toList();
        if (plain.size() <= most) {
            return plain;
        }
        List<CurvePoint> nearest = plain.stream()
                .sorted(Comparator.comparingDouble(point -> Math.abs(area.toY(point.y()) - pointerY)))
                .limit(most)
                .toList();
        List<CurvePoint> inOrder = new ArrayList<>(plain);
        inOrder.retainAll(nearest);
        return inOrder;
    }

    private HBox row(CurvePoint point) {
        Label name = new Label(point.curve().name());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label value = new Label(NumberText.value(point.y(), model.unit()));
        value.getStyleClass().add("chart-readout-value");
        HBox row = new HBox(new CurveSwatch(point.curve().style()), name, space, value);
        row.getStyleClass().add("chart-readout-row");
        row.pseudoClassStateChanged(LineChart.FAINT, point.curve().style().faint());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void placeBox(double lineX, double pointerY) {
        box.applyCss();
        double width = snapSizeX(box.prefWidth(-1));
        double height = snapSizeY(box.prefHeight(width));
        boolean right = lineX + APART + width <= getWidth() || lineX - APART - width < 0;
        double x = right ? Math.min(lineX + APART, getWidth() - width) : lineX - APART - width;
        // Above the pointer, which mostly is at a curve.
        double y = Math.max(0, Math.min(getHeight() - height, pointerY - APART - height));
        box.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        box.layout();
    }

    /** Everything has been placed by hand. */
    @Override
    protected void layoutChildren() {}
}
