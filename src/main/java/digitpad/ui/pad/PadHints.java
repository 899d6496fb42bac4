package digitpad.ui.pad;

import digitpad.ui.picture.Icon;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * What else can be done than drawing, said quietly at the lower edge of a blank pad. The mouse goes through to the paper, where
 * a stroke may begin anywhere; a click that draws nothing is handed over by the pad.
 */
public final class PadHints extends FlowPane {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final BooleanProperty wanted = new SimpleBooleanProperty();

    public PadHints() {
        getStyleClass().add("pad-hints");
        setId("pad-hints");
        setAlignment(Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
    }

    /** Whether they are to be seen while nothing lies on the pad; free to set. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /**
     * Adds a hint.
     *
     * @param id of its node
     * @return the hint, which may be hidden
     */
    public Button add(String id, Icon icon, String text, Runnable action) {
        Button hint = new Button(text, icon.node());
        hint.setId(id);
        hint.getStyleClass().setAll("button", "flat", "pad-offer");
        hint.setAccessibleText(text);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.setOnAction(event -> action.run());
        getChildren().add(hint);
        return hint;
    }

    /** The hint that is seen at a place of the scene. */
    Optional<Button> at(double sceneX, double sceneY) {
        return getChildren().stream()
                .filter(hint -> isVisible() && hint.isVisible() && hint.contains(hint.sceneToLocal(sceneX, sceneY)))
                .map(Button.class::cast)
                .findFirst();
    }

    /** Shows which hint the mouse points at, if any. */
    void point(Optional<Button> pointed) {
        for (Node hint : getChildren()) {
            hint.pseudoClassStateChanged(POINTED, pointed.filter(hint::equals).isPresent());
        }
    }
}
