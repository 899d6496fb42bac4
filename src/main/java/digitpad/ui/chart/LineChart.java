package digitpad.ui.chart;

import digitpad.ui.chart.axis.NumberText;
import digitpad.ui.help.Term;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Shows a {@link ChartModel}: title, legend and curves, with the values under the pointer. To be zoomed and moved by mouse
 * and keyboard as {@link ChartGestures} says. What is appended to the curves is shown a few times a second, whatever
 * somebody does at once.
 */
public final class LineChart extends Region {
    static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    /** The share of the height that the header may take. */
    private static final double MOST_HEADER = 0.4;

    private final ChartModel model;
    private final ChartHeader header;
    private final Repaints repaints;
    private final ChartCanvas canvas;
    private final Readout readout;
    private final Region selection = new Region();
    private final Label hint = new Label();
    private final InvalidationListener changed;
    private Optional<PlotArea> area = Optional.empty();
    private @Nullable Point2D pointer;

    /**
     * A view of a chart.
     *
     * @param tools shown at the right end of the header, such as a switch to the logarithmic axis
     */
    public LineChart(ChartModel model, Node... tools) {
        this.model = model;
        header = new ChartHeader(model, List.of(tools));
        repaints = new Repaints(this, this::paint);
        canvas = new ChartCanvas(repaints::atOnce);
        readout = new Readout(model);
        changed = observable -> repaints.atOnce();
        hint.getStyleClass().add("chart-hint");
        hint.textProperty().bind(model.hintProperty());
        hint.setMouseTransparent(true);
        selection.getStyleClass().add("chart-selection");
        selection.setMouseTransparent(true);
        getStyleClass().add("line-chart");
        getStylesheets()
                .add(Objects.requireNonNull(LineChart.class.getResource("/digitpad/ui/chart.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(canvas, header, selection, readout, hint);
        listenToPointer();
        new ChartGestures(canvas, model, () -> area, selection).listenToKeys(this);
        model.pointsProperty().addListener(observable -> repaints.soon());
        List.of(model.curves(), model.zoomProperty(), model.logarithmicProperty(), model.fixedYRangeProperty())
                .forEach(each -> each.addListener(changed));
        setAccessibleText(words());
    }

    /** Says beside the title what it means. */
    public void explain(Term term) {
        header.explain(term);
    }

    private void listenToPointer() {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointTo(null));
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointTo(new Point2D(event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointTo(null));
    }

    private void pointTo(@Nullable Point2D place) {
        pointer = place;
        read();
    }

    private void read() {
        Point2D place = pointer;
        if (place != null && area.isPresent() && area.get().contains(place.getX(), place.getY())) {
            readout.show(area.get(), place);
        } else {
            readout.hide();
        }
    }

    private void paint() {
        area = canvas.paint(model);
        hint.setVisible(model.pointsProperty().get() == 0);
        read();
        setAccessibleText(words());
    }

    private String words() {
        List<CurvePoint> last = model.lastPoints().stream()
                .filter(point -> !point.curve().style().faint())
                .toList();
        if (last.isEmpty()) {
            return model.title() + ": " + model.hintProperty().get();
        }
        return last.stream()
                .map(point -> "%s %s at %s %s"
                        .formatted(
                                point.curve().name(),
                                NumberText.value(point.y(), model.unit()),
                                model.xLabel(),
                                NumberText.place(point.x())))
                .collect(Collectors.joining(", ", model.title() + ": ", ""));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 100;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 280;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double headerHeight = snapSizeY(Math.min(header.prefHeight(width), MOST_HEADER * height));
        header.resizeRelocate(left, top, width, headerHeight);
        double room = Math.max(0, height - headerHeight);
        canvas.resizeRelocate(left, top + headerHeight, width, room);
        readout.resizeRelocate(left, top + headerHeight, width, room);
        selection.setTranslateX(left);
        selection.setTranslateY(top + headerHeight);
        double hintWidth = Math.min(width, hint.prefWidth(-1));
        double hintHeight = hint.prefHeight(hintWidth);
        hint.resizeRelocate(
                snapPositionX(left + (width - hintWidth) / 2),
                snapPositionY(top + headerHeight + (room - hintHeight) / 2),
                hintWidth,
                hintHeight);
    }
}
