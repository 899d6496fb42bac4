package digitpad.ui.pad;

import digitpad.app.reading.Sheet;
import digitpad.image.page.Arrangement;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What lies on the pad and how it came to be there. One stroke, one movement of the eraser, one clearing and one opened
 * file are one step to undo. To be used on the FX thread; needs no toolkit.
 */
public final class PadModel {
    /** How near the eraser has to come to a stroke's edge, in pad units. */
    static final double ERASER_RADIUS = 10;

    private final PadHistory history = new PadHistory();
    private final List<Runnable> openings = new ArrayList<>();
    private boolean drawing;
    private boolean erasing;
    private boolean erased;
    private Point eraser = new Point(0, 0);

    // Properties

    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.PEN);
    private final ObjectProperty<InkBox> paper = new SimpleObjectProperty<>(new InkBox(0, 0, Pad.SIZE, Pad.SIZE));
    private final DoubleProperty penWidth = new SimpleDoubleProperty(Pad.DEFAULT_PEN_WIDTH);

    /** What lies on the pad now, the stroke being drawn included. */
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public Sheet getSheet() {
        return sheet.get();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether nothing lies on the pad. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Whether pen or eraser touches the pad at this moment. */
    public ReadOnlyBooleanProperty touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Runs {@code listener} each time before something is laid on the pad that was not written there. */
    public void beforeOpening(Runnable listener) {
        openings.add(listener);
    }

    /** What the mouse does; free to set. */
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** What of the paper is in sight, in pad units: beside it the pen cannot write. Free to set. */
    public ObjectProperty<InkBox> paperProperty() {
        return paper;
    }

    /** Width of the next stroke in pad units; free to set. */
    public DoubleProperty penWidthProperty() {
        return penWidth;
    }

    // Commands

    /** The pen touches the pad. On a picture a new drawing begins; undo brings the picture back. */
    public void penDown(Point point) {
        lift();
        drawing = true;
        touched.set(true);
        Stroke dot = new Stroke(List.of(onPad(point)), penWidth.get());
        replace(sheetOf(currentDrawing().with(dot)));
    }

    /** The eraser touches the pad. */
    public void eraserDown(Point point) {
        lift();
        erasing = true;
        touched.set(true);
        erased = false;
        eraser = point;
        erase(point);
    }

    /** Pen or eraser moves while touching. Places out of sight count as the edge of what is in sight: what is seen is what is
     * read. */
    public void moveTo(Point point) {
        if (erasing) {
            erase(point);
        } else if (drawing) {
            Drawing now = currentDrawing();
            int last = now.strokes().size() - 1;
            Stroke longer = now.strokes().get(last).to(onPad(point));
            show(sheetOf(now.without(last).with(longer)));
        }
    }

    /** Pen or eraser leaves the pad. */
    public void lift() {
        drawing = false;
        erasing = false;
        touched.set(false);
    }

    /** Takes away everything; nothing happens on a blank pad. */
    public void clear() {
        lift();
        if (!getSheet().isBlank()) {
            replace(Sheet.EMPTY);
        }
    }

    /** Lays an opened drawing or picture on the pad. */
    public void open(Sheet opened) {
        lift();
        openings.forEach(Runnable::run);
        replace(opened);
    }

    /**
     * Lays another sheet in the place of {@code former}, which was opened before: both are one step to undo. Where the former does
     * not lie there any more, this is like {@link #open}.
     */
    public void openInPlaceOf(Sheet former, Sheet opened) {
        if (getSheet().equals(former)) {
            lift();
            openings.forEach(Runnable::run);
            show(opened);
        } else {
            open(opened);
        }
    }

    /** Lays a sheet on the pad as the first one: there is no way back to those before it. */
    public void beginWith(Sheet first) {
        lift();
        history.forget();
        show(first);
    }

    /** Says by hand which ink makes a digit; one step to undo. */
    public void arrange(Arrangement arrangement) {
        lift();
        replace(getSheet().arranged(arrangement));
    }

    /** Brings the former sheet back, if there is one. */
    public void undo() {
        lift();
        if (history.canUndo()) {
            show(history.undo(getSheet()));
        }
    }

    /** Takes an undo back, if there was one. */
    public void redo() {
        lift();
        if (history.canRedo()) {
            show(history.redo(getSheet()));
        }
    }

    /** Undoes opened pictures until the drawing before them is back. */
    public void backToDrawing() {
        while (getSheet() instanceof Sheet.Picture && history.canUndo()) {
            undo();
        }
    }

    /** Takes away what lies between the eraser's former place and {@code point}, however fast it moves. */
    private void erase(Point point) {
        int steps = 1 + (int) (eraser.distanceTo(point) / ERASER_RADIUS);
        for (int step = 1; step <= steps; step++) {
            double share = (double) step / steps;
            eraseAt(new Point(
                    eraser.x() + share * (point.x() - eraser.x()), eraser.y() + share * (point.y() - eraser.y())));
        }
        eraser = point;
    }

    private void eraseAt(Point point) {
        Drawing now = currentDrawing();
        OptionalInt touched = now.strokeAt(point, ERASER_RADIUS);
        if (touched.isEmpty()) {
            return;
        }
        Sheet rest = sheetOf(now.without(touched.getAsInt()));
        if (erased) {
            show(rest);
        } else {
            replace(rest);
            erased = true;
        }
        eraseAt(point);
    }

    private Drawing currentDrawing() {
        return getSheet() instanceof Sheet.Ink ink ? ink.drawing() : Drawing.EMPTY;
    }

    /** What was said by hand of a drawing holds while it goes on. */
    private Sheet sheetOf(Drawing next) {
        return getSheet() instanceof Sheet.Ink ink && !next.isEmpty()
                ? new Sheet.Ink(next, ink.arrangement())
                : new Sheet.Ink(next);
    }

    private void replace(Sheet next) {
        history.keep(getSheet());
        show(next);
    }

    private void show(Sheet next) {
        sheet.set(next);
        blank.set(next.isBlank());
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
    }

    private Point onPad(Point point) {
        InkBox edges = paper.get();
        return new Point(
                Math.max(edges.left(), Math.min(edges.right(), point.x())),
                Math.max(edges.top(), Math.min(edges.bottom(), point.y())));
    }
}
