package digitpad.ui.chart;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/** A short piece of a curve, to be known by. */
final class CurveSwatch extends StackPane {
    private static final double LENGTH = 14;
    private static final double MARKER = 3;

    CurveSwatch(CurveStyle style) {
        Line line = new Line(0, 0, LENGTH, 0);
        line.getStyleClass().add("swatch-line");
        if (style.drawnDashed()) {
            line.getStrokeDashArray().addAll(4.0, 3.0);
        }
        Group picture = new Group(coloured(line, style));
        if (style.markers()) {
            picture.getChildren().add(coloured(new Circle(LENGTH / 2, 0, MARKER), style));
        }
        getStyleClass().add("chart-swatch");
        pseudoClassStateChanged(LineChart.FAINT, style.faint());
        getChildren().add(picture);
    }

    /** Has the stylesheet give a shape the curve's colour. */
    static Shape coloured(Shape shape, CurveStyle style) {
        shape.getStyleClass().add("line-" + (style.paletteIndex() + 1));
        return shape;
    }
}
