package digitpad.ui.pad;

import digitpad.app.Sheet;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The paper: a square that pen, finger and mouse write on. Its size on the screen does not change what is written. */
public final class PadView extends StackPane {
    private final PadModel model;
    private final PadCanvas canvas;
    private final StringProperty hint = new SimpleStringProperty("Draw a digit");

    public PadView(PadModel model) {
        this.model = model;
        this.canvas = new PadCanvas(model);
        Label words = new Label();
        words.getStyleClass().add("pad-hint");
        words.setMouseTransparent(true);
        words.textProperty().bind(hint);
        words.visibleProperty().bind(model.blankProperty());
        getStyleClass().add("pad");
        setId("pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Drawing pad");
        setAccessibleHelp("Draw a digit with the mouse, a pen or a finger.");
        getChildren().addAll(canvas, words, pictureChip(), new PenCursor(model, this));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> model.moveTo(place(event)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> lift());
    }

    /** What a blank pad says; free to set. */
    public StringProperty hintProperty() {
        return hint;
    }

    private void press(MouseEvent event) {
        requestFocus();
        boolean eraser = model.toolProperty().get() == Tool.ERASER || event.getButton() == MouseButton.SECONDARY;
        if (eraser) {
            model.eraserDown(place(event));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            model.penDown(place(event));
        }
    }

    private void lift() {
        model.lift();
        canvas.redraw();
    }

    private Point place(MouseEvent event) {
        return new Point(event.getX() / getWidth() * Pad.SIZE, event.getY() / getHeight() * Pad.SIZE);
    }

    /** Names the picture that lies on the pad and offers the way back. */
    private HBox pictureChip() {
        Label name = new Label();
        Hyperlink back = new Hyperlink("Back to drawing");
        back.setAccessibleText("Back to drawing");
        back.setOnAction(event -> model.backToDrawing());
        HBox chip = new HBox(name, back);
        chip.getStyleClass().add("pad-chip");
        chip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        chip.setVisible(false);
        // A click here is not meant for the paper below.
        chip.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        StackPane.setAlignment(chip, Pos.BOTTOM_CENTER);
        model.sheetProperty().addListener((property, was, is) -> {
            boolean picture = is instanceof Sheet.Picture;
            chip.setVisible(picture);
            name.setText(is instanceof Sheet.Picture opened ? opened.name() : "");
        });
        return chip;
    }
}
