package digitpad.ui.toolbar;

import atlantafx.base.theme.Styles;
import digitpad.ink.Pad;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.Tool;
import digitpad.ui.picture.Icon;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** Pen or eraser, and how wide the pen is. */
final class PenControls extends HBox {
    /** The preview dot's diameter for the widest pen, in logical pixels. */
    private static final double WIDEST_DOT = 24;

    private final PadModel pad;

    /** @param padInSight what is not seen cannot be written on */
    PenControls(PadModel pad, BooleanExpression padInSight) {
        this.pad = pad;
        getStyleClass().add("tool-group");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tools(), preview(), width());
        disableProperty().bind(padInSight.not());
    }

    private HBox tools() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton pen = Buttons.dress(new ToggleButton(), Icon.PEN, "Pen", Shortcuts.PEN);
        ToggleButton eraser =
                Buttons.dress(new ToggleButton(), Icon.ERASER, "Eraser, removes whole strokes", Shortcuts.ERASER);
        pen.setId("pen");
        eraser.setId("eraser");
        pen.setToggleGroup(group);
        eraser.setToggleGroup(group);
        // A click on the chosen tool would leave none chosen.
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            } else {
                pad.toolProperty().set(is == pen ? Tool.PEN : Tool.ERASER);
            }
        });
        pad.toolProperty().subscribe(tool -> group.selectToggle(tool == Tool.PEN ? pen : eraser));
        HBox tools = new HBox(pen, eraser);
        tools.getStyleClass().add("tool-group");
        return tools;
    }

    private StackPane preview() {
        Circle dot = new Circle();
        dot.getStyleClass().add("pen-dot");
        dot.radiusProperty()
                .bind(pad.penWidthProperty().map(width -> width.doubleValue() / Pad.MAX_PEN_WIDTH * WIDEST_DOT / 2));
        StackPane preview = new StackPane(dot);
        preview.setMinSize(WIDEST_DOT, WIDEST_DOT);
        preview.setPrefSize(WIDEST_DOT, WIDEST_DOT);
        return preview;
    }

    private Slider width() {
        Slider slider = new Slider(Pad.MIN_PEN_WIDTH, Pad.MAX_PEN_WIDTH, Pad.DEFAULT_PEN_WIDTH);
        slider.setId("pen-width");
        slider.setBlockIncrement(2);
        slider.getStyleClass().add(Styles.SMALL);
        slider.setAccessibleText("Pen width");
        slider.setTooltip(new Tooltip("Pen width"));
        slider.valueProperty().bindBidirectional(pad.penWidthProperty());
        return slider;
    }
}
