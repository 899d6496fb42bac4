package digitpad.ui.results;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One count of the matrix. Errors are shaded by their share of the row. */
final class ConfusionCell extends StackPane {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final MatrixCell place;
    private final Region shade = new Region();
    private final Label count = new Label();

    ConfusionCell(MatrixCell place) {
        this.place = place;
        getStyleClass().add("confusion-cell");
        shade.getStyleClass().add("confusion-shade");
        setId("confusion-" + place.truth() + "-" + place.prediction());
        setAccessibleRole(AccessibleRole.BUTTON);
        pseudoClassStateChanged(RIGHT, place.isRight());
        getChildren().addAll(shade, count);
    }

    MatrixCell place() {
        return place;
    }

    /**
     * Shows a count.
     *
     * @param counted digits of this cell
     * @param truths digits of this row
     */
    void show(int counted, int truths, String sentence) {
        double strength = place.isRight() ? 0 : Shading.strength((double) counted / truths);
        count.setText(counted == 0 && !place.isRight() ? "" : ResultWords.count(counted));
        shade.setOpacity(Shading.opacity(strength));
        pseudoClassStateChanged(STRONG, strength > Shading.STRONG);
        pseudoClassStateChanged(NONE, counted == 0);
        setAccessibleText(sentence);
    }
}
