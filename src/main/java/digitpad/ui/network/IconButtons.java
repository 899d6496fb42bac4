package digitpad.ui.network;

import atlantafx.base.theme.Styles;
import digitpad.ui.picture.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;

/** Buttons that are icons, with names for screen readers and as tooltips. */
final class IconButtons {
    private IconButtons() {}

    static Button plain(Icon icon, String name, Runnable action) {
        Button button = dress(new Button(), icon, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button small(Icon icon, String name, Runnable action) {
        Button button = plain(icon, name, action);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    static <B extends ButtonBase> B dress(B button, Icon icon, String name) {
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
