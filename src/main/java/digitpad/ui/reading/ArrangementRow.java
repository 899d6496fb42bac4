package digitpad.ui.reading;

import atlantafx.base.theme.Styles;
import digitpad.ui.look.Gap;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What can be done with the number and with what is chosen of it: buttons beside each other, in two rows where one is too narrow. */
public final class ArrangementRow extends Region {
    /** In two rows, so many stand in the upper one. */
    private static final int UPPER = 3;

    public ArrangementRow(ReadingModel reading, ArrangementModel arrangement, NumberCopy copy) {
        getStyleClass().add("arrangement");
        getChildren()
                .addAll(
                        button("split", "Split", "This is several digits (key S)", arrangement::split),
                        button(
                                "join",
                                "Join",
                                "This and its neighbour are one digit (key J, Shift+J with the one before)",
                                arrangement::join),
                        button("one-digit", "One digit", "This mark is a digit (key D)", arrangement::oneDigit),
                        button("leave-out", "Leave out", "This is no digit (key X)", arrangement::leaveOut),
                        button("copy-number", "Copy", "Copy the number (Ctrl+C, on a Mac Cmd+C)", copy::copy));
        enable("#split", arrangement.canArrangeProperty());
        enable("#join", arrangement.canJoinProperty());
        enable("#one-digit", arrangement.canBeDigitProperty());
        enable("#leave-out", arrangement.canArrangeProperty());
        enable(
                "#copy-number",
                BooleanExpression.booleanExpression(
                        reading.readingProperty().map(is -> !is.symbols().isEmpty())));
        setMinHeight(USE_PREF_SIZE);
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
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(getManagedChildren());
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = getManagedChildren().get(0).prefHeight(-1);
        int rows = rows(width < 0 ? prefWidth(-1) : width).size();
        return rows * snapSizeY(height) + (rows - 1) * Gap.CLOSE;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Node> row : rows(getWidth())) {
            double height = snapSizeY(row.get(0).prefHeight(-1));
            double more = Math.max(0, getWidth() - width(row)) / row.size();
            double x = 0;
            for (Node button : row) {
                // Not from one rounded edge to the next: the last one would end elsewhere than what stands above it.
                double end = x + snapSizeX(button.prefWidth(-1)) + more;
                double left = snapPositionX(x);
                button.resizeRelocate(left, y, snapPositionX(end) - left, height);
                x = end + Gap.CLOSE;
            }
            y += height + Gap.CLOSE;
        }
    }

    private List<List<Node>> rows(double width) {
        List<Node> all = new ArrayList<>(getManagedChildren());
        return width(all) <= width ? List.of(all) : List.of(all.subList(0, UPPER), all.subList(UPPER, all.size()));
    }

    /** Of buttons beside each other, with the gaps between them. */
    private double width(List<Node> buttons) {
        return buttons.stream()
                        .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                        .sum()
                + (buttons.size() - 1) * Gap.CLOSE;
    }
}
