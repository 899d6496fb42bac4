package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.ui.picture.InkPicture;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A personal digit in the gallery, as ink. */
final class DigitTile extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final PersonalDigit digit;
    private final Tooltip tooltip = new Tooltip();

    /** What a click on a tile does. */
    interface Clicks {
        void press(PersonalDigit digit, MouseEvent event);

        void open(PersonalDigit digit);
    }

    DigitTile(PersonalDigit digit, Clicks clicks) {
        this.digit = digit;
        getStyleClass().add("hand-tile");
        InkPicture picture = new InkPicture(DigitInk.PIXELS);
        picture.show(DigitInk.picture(digit.drawing()));
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        Tooltip.install(this, tooltip);
        mark(false, false);
        setOnMousePressed(event -> clicks.press(digit, event));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                clicks.open(digit);
            }
        });
    }

    PersonalDigit digit() {
        return digit;
    }

    /** Shows whether it is selected, and whether its label looks wrong. */
    void mark(boolean selected, boolean doubtful) {
        String words = Wording.describe(digit) + (doubtful ? "; it looks like another digit" : "");
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(DOUBTFUL, doubtful);
        tooltip.setText(words);
        setAccessibleText(words + (selected ? ", selected" : ""));
    }
}
