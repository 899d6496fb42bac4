package digitpad.ui;

import digitpad.app.FailureReason;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Makes a part of the window that is made when it is first looked at; one that cannot be made says so in its own place. */
final class ContentOrProblem {
    private ContentOrProblem() {}

    /**
     * What {@code content} makes, or the sentence that says why it does not.
     *
     * @param what cannot be shown then, as the beginning of a sentence: "The tab Runs cannot be shown"
     */
    static Node of(String what, Supplier<? extends Node> content) {
        try {
            return content.get();
        } catch (RuntimeException | Error e) {
            Label sentence = new Label(FailureReason.of(e, what));
            sentence.getStyleClass().add("content-problem");
            sentence.setWrapText(true);
            return sentence;
        }
    }
}
