package digitpad.ui.help;

import digitpad.ui.look.Gap;
import digitpad.ui.words.Unbroken;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/** A term and its sentence, below or above the mark that they belong to. */
final class TermPopover extends Popup {
    /** Of the sentence with what is around it, in logical pixels. */
    private static final double WIDTH = 296;

    /** Marks below this share of the window's height have the sentence above them. */
    private static final double LOW = 0.7;

    TermPopover(Term term) {
        Label title = new Label(term.title());
        title.getStyleClass().add("term-title");
        Label sentence = new Label(Unbroken.of(term.sentence()));
        sentence.setId("term-sentence");
        sentence.setWrapText(true);
        VBox content = new VBox(title, sentence);
        content.getStyleClass().add("term-popover");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        // The pointer may rest on the mark alone: what lies below the sentence is still to be clicked and drawn on.
        content.setMouseTransparent(true);
        getContent().add(content);
        setAutoHide(true);
        // A click elsewhere, or a stroke, does what it does at any time.
        setConsumeAutoHidingEvents(false);
        // Escape closes this and nothing else: left to itself, the popup would let the key go on to the pad.
        setHideOnEscape(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
    }

    /** Shows this beside {@code mark}, within the width of its window. */
    void showBeside(Node mark) {
        Window window = mark.getScene().getWindow();
        Bounds place = mark.localToScreen(mark.getLayoutBounds());
        double rightmost = window.getX() + window.getWidth() - WIDTH - Gap.USUAL;
        double left = Math.max(window.getX(), Math.min(place.getMinX() - Gap.USUAL, rightmost));
        boolean above = place.getCenterY() > window.getY() + LOW * window.getHeight();
        setAnchorLocation(above ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
        show(mark, left, above ? place.getMinY() - Gap.CLOSE : place.getMaxY() + Gap.CLOSE);
    }
}
