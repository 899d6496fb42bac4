package digitpad.ui.pad;

import digitpad.app.reading.Sheet;
import digitpad.ink.Point;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The paper that pen, finger and mouse write on. Its size on the screen does not change what is written. */
public final class PadView extends StackPane {
    private final PadModel model;
    private final PadCanvas canvas;
    private final StringProperty hint = new SimpleStringProperty("");
    private final PadHints hints;
    private @Nullable HintPress press;

    /** @param hints what else than drawing is offered on a blank pad */
    public PadView(PadModel model, PadHints hints) {
        this.model = model;
        this.hints = hints;
        this.canvas = new PadCanvas(model);
        Label words = new Label();
        words.getStyleClass().add("pad-hint");
        words.setMouseTransparent(true);
        words.setWrapText(true);
        words.textProperty().bind(hint);
        words.visibleProperty().bind(model.blankProperty());
        hints.visibleProperty().bind(model.blankProperty().and(hints.wantedProperty()));
        getStyleClass().add("pad");
        setId("pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Drawing pad");
        setAccessibleHelp("Draw a digit or a whole number with the mouse, a pen or a finger.");
        getChildren().addAll(canvas, words, hints, pictureChip(), new PenCursor(model, this, () -> canvas.paper()
                .scale()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hints.point(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    }

    /**
     * Where the sheet lies on this node: in units of a drawing or in pixels of a picture. Changes with this node's size and with
     * the sheet, but not while the pen is down.
     */
    public ReadOnlyObjectProperty<SheetPlace> placeProperty() {
        return canvas.placeProperty();
    }

    /** Lays something over the paper, below all that is said on it. */
    public void layOver(Node overlay) {
        getChildren().add(1, overlay);
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
            Point start = place(event);
            press = hints.at(event.getSceneX(), event.getSceneY())
                    .map(offer -> new HintPress(offer, PressPlace.of(event), start))
                    .orElse(null);
            if (press == null) {
                model.penDown(start);
            }
        }
    }

    private void drag(MouseEvent event) {
        HintPress waiting = press;
        if (waiting != null && waiting.place().isLeftBy(event)) {
            press = null;
            model.penDown(waiting.start());
        }
        if (press == null) {
            model.moveTo(place(event));
        }
    }

    private void release() {
        HintPress waiting = press;
        press = null;
        lift();
        if (waiting != null) {
            waiting.hint().fire();
        }
    }

    private void hover(MouseEvent event) {
        // A release that the desktop kept to itself: without a button, the pen is not down.
        press = null;
        if (model.touchedProperty().get()) {
            lift();
        }
        hints.point(hints.at(event.getSceneX(), event.getSceneY()));
    }

    private void lift() {
        model.lift();
        canvas.redraw();
    }

    private Point place(MouseEvent event) {
        return canvas.paper().at(event.getX(), event.getY());
    }

    /** Below the picture that lies on the pad: names it and offers the way back. */
    private HBox pictureChip() {
        Label name = new Label();
        name.setId("picture-name");
        name.setMinWidth(0);
        // Of a name that is too long the end tells more than the middle.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(name.textProperty());
        Hyperlink back = new Hyperlink("Back to the drawing");
        back.setAccessibleText("Back to the drawing");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> model.backToDrawing());
        HBox chip = new HBox(name, back);
        chip.getStyleClass().add("pad-chip");
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
