package digitpad.ui.inside.pooling;

import digitpad.explanation.arithmetic.DigitShift;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Which way the digit is moved by a pixel. */
final class ShiftBar extends FlowPane {
    private static final Map<DigitShift, String> ARROWS =
            Map.of(DigitShift.LEFT, "←", DigitShift.RIGHT, "→", DigitShift.UP, "↑", DigitShift.DOWN, "↓");

    /** @param chosen hears the way */
    ShiftBar(DigitShift first, Consumer<DigitShift> chosen) {
        super();
        getStyleClass().add("inside-flow");
        getChildren().add(new Label("The digit moved by one pixel"));
        ToggleGroup group = new ToggleGroup();
        for (DigitShift shift : DigitShift.values()) {
            ToggleButton button = new ToggleButton(ARROWS.get(shift));
            button.setId("inside-pooling-" + shift.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText("Move the digit " + shift.words());
            button.getStyleClass().add("small");
            button.setToggleGroup(group);
            button.setUserData(shift);
            button.setSelected(shift == first);
            getChildren().add(button);
        }
        // Once chosen, one of them always is.
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            } else if (was != null) {
                chosen.accept((DigitShift) is.getUserData());
            }
        });
    }
}
