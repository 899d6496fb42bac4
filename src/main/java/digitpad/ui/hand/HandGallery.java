package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.ui.grid.DigitGrid;
import digitpad.ui.grid.GridContent;
import digitpad.ui.grid.TileFace;
import digitpad.ui.grid.TileSize;
import digitpad.ui.page.ScrolledPage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * All personal digits as ink, those of each label in rows of their own. Beside the keys of every grid, Delete removes, 0 to 9
 * relabel, Enter opens on the pad, Ctrl+Z takes the last change back.
 */
final class HandGallery extends DigitGrid<PersonalDigit> {
    private static final int LABELS = 10;

    private final HandModel model;
    private final HandSelection selection;
    private final ObservableValue<List<PersonalDigit>> doubtful;

    /**
     * @param doubtful digits whose labels look wrong
     * @param open lays a digit on the pad
     * @param page on which the gallery lies
     */
    HandGallery(
            HandModel model,
            HandSelection selection,
            ObservableValue<List<PersonalDigit>> doubtful,
            Consumer<PersonalDigit> open,
            ScrolledPage page) {
        super(
                TileSize.LARGE,
                "Nothing is kept yet. When a digit is misread, press what it really is below the reading, or its key; or"
                        + " write each digit three times.");
        this.model = model;
        this.selection = selection;
        this.doubtful = doubtful;
        setId("hand-gallery");
        makeInSightOf(page);
        makeSelectable(selection, open);
        model.digits().addListener((Observable changed) -> show());
        doubtful.subscribe(all -> show());
        setOnKeyPressed(this::press);
        setOnKeyTyped(this::type);
    }

    private void show() {
        Set<PersonalDigit> wrong = Set.copyOf(doubtful.getValue());
        List<GridContent.Group<PersonalDigit>> groups = IntStream.range(0, LABELS)
                .mapToObj(label -> new GridContent.Group<>(
                        Integer.toString(label),
                        model.digits().stream()
                                .filter(digit -> digit.label() == label)
                                .toList()))
                .toList();
        show(new GridContent<>(groups, digit -> face(digit, wrong.contains(digit))));
    }

    private static TileFace face(PersonalDigit digit, boolean wrong) {
        return TileFace.of(
                () -> DigitPicture.of(digit.ink()).toArray(),
                wrong,
                HandWords.describe(digit) + (wrong ? "; it looks like another digit" : ""));
    }

    private void press(KeyEvent event) {
        boolean undo = event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && !model.undoableProperty().get().isEmpty();
        boolean remove =
                !event.isShortcutDown() && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE);
        if (undo) {
            model.undo();
        }
        if (remove) {
            selection.remove();
        }
        if (undo || remove) {
            event.consume();
        }
    }

    /** Characters and not keys: digits lie elsewhere on many keyboards. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9' && !event.isShortcutDown()) {
            selection.relabel(typed.charAt(0) - '0');
            event.consume();
        }
    }
}
