package digitpad.ui.network;

import atlantafx.base.controls.Spacer;
import digitpad.model.network.DraftLayer;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerText;
import digitpad.ui.picture.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A layer in the editor: what it is, its sizes, what it comes to or why it cannot be, and what can be done with it. */
final class LayerRow extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final NetworkModel model;
    private final Label number = new Label();
    private final Label kind = new Label();
    private final Label result = new Label();
    private final VBox content = new VBox();
    private final Node grip = Icon.GRIP.node();
    private final Button up;
    private final Button down;
    private final LayerControls controls;
    private Layer layer;
    private int index;

    LayerRow(NetworkModel model, Layer layer) {
        this.model = model;
        this.layer = layer;
        this.controls = new LayerControls(layer, changed -> model.replace(index, changed));
        this.up = IconButtons.small(Icon.UP, "Move up", () -> model.move(index, index - 1));
        this.down = IconButtons.small(Icon.DOWN, "Move down", () -> model.move(index, index + 1));
        getStyleClass().add("layer-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        number.getStyleClass().addAll("layer-number", "quiet");
        kind.getStyleClass().add("layer-kind");
        result.getStyleClass().addAll("caption", "layer-result");
        result.setWrapText(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("layer-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        grip.getStyleClass().add("layer-grip");
        // The icons' own nodes let the mouse through.
        grip.setMouseTransparent(false);
        grip.setPickOnBounds(true);
        getChildren().addAll(grip, content);
        setOnMousePressed(event -> requestFocus());
    }

    /** Whether this row can show {@code other} as well. */
    boolean fits(Layer other) {
        return other.getClass() == layer.getClass();
    }

    Layer layer() {
        return layer;
    }

    int index() {
        return index;
    }

    /** What the row is dragged by. */
    Node grip() {
        return grip;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Shows the layer at {@code at} of {@code outline}. */
    void show(int at, List<DraftLayer> outline) {
        DraftLayer shown = outline.get(at);
        index = at;
        layer = shown.layer();
        controls.show(layer);
        number.setText(Integer.toString(at + 1));
        kind.setText(LayerText.kind(layer));
        up.setDisable(at == 0);
        down.setDisable(at == outline.size() - 1);
        result.setText(shown.summary().map(LayerWording::result).orElseGet(() -> LayerWording.broken(outline)
                .map(broken -> "Unknown until layer " + broken + " is mended.")
                .orElse("")));
        Node verdict = shown.problem().<Node>map(ProblemLine::new).orElse(result);
        // Only what is new is put in: the focus may be in the rest.
        if (content.getChildren().isEmpty()) {
            content.getChildren().addAll(head(), controls, verdict);
        } else {
            content.getChildren().set(2, verdict);
        }
        setAccessibleText(LayerWording.spoken(at + 1, shown));
        pseudoClassStateChanged(PROBLEM, shown.problem().isPresent());
    }

    private Node head() {
        HBox head = new HBox(
                number,
                kind,
                new Spacer(),
                up,
                down,
                IconButtons.small(Icon.DUPLICATE, "Duplicate", () -> model.duplicate(index)),
                IconButtons.small(Icon.CLOSE, "Remove", () -> model.remove(index)));
        head.getStyleClass().add("layer-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
