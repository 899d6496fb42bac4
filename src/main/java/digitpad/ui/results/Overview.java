package digitpad.ui.results;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All figures of one result, one section below the other. */
final class Overview extends ScrollPane {
    private static final double WIDE = 700;
    private static final double TABLE_SHARE = 0.5;
    private static final double GAP = 28;

    private final VBox sections;

    Overview(ResultsModel model) {
        super();
        getStyleClass().add("results-overview");
        VBox first = new VBox(Texts.title("The first ten digits"), new FirstDigits(model));
        first.getStyleClass().add("results-section");
        sections = new VBox(
                new Headline(model),
                new ConfusionSection(model),
                new SideBySide(new DigitScoreTable(model), new CalibrationSection(model), WIDE, TABLE_SHARE, GAP),
                first);
        sections.getStyleClass().add("results-sections");
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText("Results");
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, was, is) -> reveal(is));
    }

    /** Scrolls as little as shows what got the keyboard. */
    private void reveal(@Nullable Node node) {
        double hidden = sections.getHeight() - getViewportBounds().getHeight();
        if (node == null || hidden <= 0 || !isWithin(node)) {
            return;
        }
        Bounds place = sections.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double lowest = place.getMaxY() - getViewportBounds().getHeight();
        setVvalue(Math.max(lowest, Math.min(top, place.getMinY())) / hidden);
    }

    private boolean isWithin(Node node) {
        Parent parent = node.getParent();
        while (parent != null && parent != sections) {
            parent = parent.getParent();
        }
        return parent == sections;
    }
}
