package digitpad.ui.reading;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A symbol of the large number; a click chooses it. Its sign may be higher than its place. */
final class NumberCell extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

    private final Label sign = new Label();
    private final Runnable choose;

    NumberCell(Runnable choose) {
        this.choose = choose;
        getStyleClass().add("number-cell");
        sign.getStyleClass().add("number-sign");
        sign.setMouseTransparent(true);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> choose.run());
        getChildren().add(sign);
    }

    void show(ShownSymbol symbol, String accessible) {
        sign.setText(symbol.text());
        setAccessibleText(accessible);
        pseudoClassStateChanged(OPEN, symbol.isOpen());
        pseudoClassStateChanged(SAID, symbol.said().isPresent());
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = sign.prefWidth(-1);
        double height = sign.prefHeight(-1);
        sign.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
