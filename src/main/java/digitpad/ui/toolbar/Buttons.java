package digitpad.ui.toolbar;

import atlantafx.base.theme.Styles;
import digitpad.ui.picture.Icon;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What the buttons of the toolbar have in common: an icon, a name for screen readers and a tooltip with the keys. */
final class Buttons {
    private Buttons() {}

    /**
     * Dresses {@code button}.
     *
     * @param name what it does, in a word or two
     * @param keys that do the same, if any
     */
    static <B extends ButtonBase> B dress(B button, Icon icon, String name, @Nullable KeyCombination keys) {
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        name(button, name, keys);
        return button;
    }

    /** Changes what a button is called. */
    static void name(ButtonBase button, String name, @Nullable KeyCombination keys) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(keys == null ? name : name + "   " + keys.getDisplayText()));
    }
}
