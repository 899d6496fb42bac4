package digitpad.ui;

import digitpad.app.reading.Sheet;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.PadView;
import digitpad.ui.reading.ArrangementModel;
import digitpad.ui.reading.ArrangementRow;
import digitpad.ui.reading.BoxClicks;
import digitpad.ui.reading.DigitBoxes;
import digitpad.ui.reading.NumberCopy;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.toolbar.Shortcuts;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Everything about numbers of several digits: boxes over the pad, choosing, arranging, copying. To be used on the FX thread. */
final class NumberDesk {
    private final ReadingModel reading;
    private final ArrangementModel arrangement;
    private final NumberCopy copy;

    NumberDesk(PadModel pad, PadView padView, ReadingModel reading, NoticeModel notices) {
        this.reading = reading;
        this.arrangement = new ArrangementModel(pad, reading, notices);
        this.copy = new NumberCopy(reading, notices, text -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        DigitBoxes boxes = new DigitBoxes(pad, reading, arrangement, padView.placeProperty());
        padView.layOver(boxes);
        BoxClicks.attach(padView, boxes, pad);
        pad.touchedProperty().subscribe(reading::write);
        pad.sheetProperty().addListener((property, was, is) -> {
            if (is instanceof Sheet.Picture picture && !isOf(was, picture)) {
                reading.await();
            }
        });
    }

    /** Whether a sheet is the same picture, of which something else may have been said by hand. */
    private static boolean isOf(Sheet sheet, Sheet.Picture picture) {
        return sheet instanceof Sheet.Picture other && other.image().equals(picture.image());
    }

    /** Below the reading. */
    ArrangementRow row() {
        return new ArrangementRow(reading, arrangement, copy);
    }

    /** What keys do while no control beside the pad has the focus, and whether there was something to do. */
    Map<KeyCombination, BooleanSupplier> keysOnPaper() {
        return Map.of(
                plain(KeyCode.LEFT), () -> reading.move(-1, 0),
                plain(KeyCode.RIGHT), () -> reading.move(1, 0),
                plain(KeyCode.UP), () -> reading.move(0, -1),
                plain(KeyCode.DOWN), () -> reading.move(0, 1),
                plain(KeyCode.ESCAPE), reading::release);
    }

    /** What the other keys do. */
    Map<KeyCombination, Runnable> keys() {
        return Map.of(
                plain(KeyCode.S),
                arrangement::split,
                plain(KeyCode.J),
                arrangement::join,
                new KeyCodeCombination(KeyCode.J, KeyCombination.SHIFT_DOWN),
                arrangement::joinPrevious,
                plain(KeyCode.D),
                arrangement::oneDigit,
                plain(KeyCode.X),
                arrangement::leaveOut,
                Shortcuts.COPY,
                copy::copy);
    }

    private static KeyCombination plain(KeyCode key) {
        return new KeyCodeCombination(key);
    }
}
