package digitpad.ui.reading;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What can be done with the number and with what is chosen of it. */
public final class ArrangementRow extends HBox {
    public ArrangementRow(ReadingModel reading, ArrangementModel arrangement, NumberCopy copy) {
        getStyleClass().add("arrangement");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        button("split", "Split", "This is several digits (key S)", arrangement::split),
                        button(
                                "join",
                                "Join",
                                "This and its neighbour are one digit (key J, Shift+J with the one before)",
                                arrangement::join),
                        button("leave-out", "Leave out", "This is no digit (key X)", arrangement::leaveOut),
                        button("copy-number", "Copy", "Copy the number (Ctrl+C, on a Mac Cmd+C)", copy::copy));
        enable("#split", arrangement.canArrangeProperty());
        enable("#join", arrangement.canJoinProperty());
        enable("#leave-out", arrangement.canArrangeProperty());
        enable(
                "#copy-number",
                BooleanExpression.booleanExpression(
                        reading.readingProperty().map(is -> !is.symbols().isEmpty())));
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private void enable(String id, BooleanExpression possible) {
        lookup(id).disableProperty().bind(possible.not());
    }

    private static Button button(String id, String text, String name, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, "arrangement-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> action.run());
        return button;
    }
}
