package digitpad.ui.filetable;

import digitpad.app.Background;
import digitpad.app.batch.FileAnswer;
import digitpad.app.reading.Sheet;
import digitpad.app.reading.SheetFiles;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which file of the table lies on the pad, and whether pad or table is seen. All files that are opened one after the other are one
 * step to undo, and what lay on the pad before comes back with the end of the table. To be used on the FX thread; needs no toolkit.
 */
public final class OpenFileModel {
    private final FileTableModel table;
    private final PadModel pad;
    private final NoticeModel notices;
    private final Background opener;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.PAD);
    private final ReadOnlyObjectWrapper<Optional<FileRow>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** As {@link #current}, for the thread that opens. */
    private volatile @Nullable FileRow wanted;

    private @Nullable Sheet laid;
    private boolean laying;

    /** What stands in the pad's place. */
    public enum Place {
        /** The pad: there is no table. */
        PAD,
        TABLE,
        /** The pad, from which a way leads back to the table. */
        FILE
    }

    /** @param opener opens files one after the other, and nothing else: one that does not answer is not to hold up what is saved */
    public OpenFileModel(FileTableModel table, PadModel pad, NoticeModel notices, Background opener) {
        this.table = table;
        this.pad = pad;
        this.notices = notices;
        this.opener = opener;
        table.presentProperty().addListener((property, was, is) -> {
            if (is) {
                showTable();
            } else {
                leave();
            }
        });
        pad.beforeOpening(() -> {
            // What comes from elsewhere is to be seen.
            if (!laying && place.get() == Place.TABLE) {
                showPad();
            }
        });
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The file that was opened last; empty where none of the table was. */
    ReadOnlyObjectProperty<Optional<FileRow>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Where the file that was opened stands in the table; −1 where it is not shown there. */
    int index() {
        return current.get().map(table.shown()::indexOf).orElse(-1);
    }

    /** Shows the pad, without a file of the table if there was none. */
    public void showPad() {
        if (place.get() == Place.TABLE) {
            place.set(Place.FILE);
        }
    }

    /** Shows the table, if there is one. */
    public void showTable() {
        if (table.presentProperty().get()) {
            place.set(Place.TABLE);
        }
    }

    /** Leads from the pad with a file of the table back to that; false where there is none. */
    public boolean backToTable() {
        boolean way = place.get() == Place.FILE;
        if (way) {
            showTable();
        }
        return way;
    }

    /** Lays a file of the table on the pad. Of several that are opened quickly the last one counts. */
    void open(FileRow row) {
        current.set(Optional.of(row));
        wanted = row;
        place.set(Place.FILE);
        notices.begin(Topic.OPEN);
        Optional<String> known = row.answer().flatMap(FileAnswer::problem);
        if (known.isPresent()) {
            fail(row, known.get());
            return;
        }
        opener.run(
                row.name() + " cannot be opened",
                () -> {
                    if (!row.equals(wanted)) {
                        throw new CancellationException("Another file is wanted.");
                    }
                    Sheet sheet = SheetFiles.open(row.file());
                    return () -> lay(row, sheet);
                },
                sentence -> fail(row, sentence));
    }

    /** Opens the file that stands so many rows further down, if there is one. */
    void go(int rows) {
        int index = index() + rows;
        if (index >= 0 && index < table.shown().size()) {
            open(table.shown().get(index));
        }
    }

    /** Under its name nothing is seen: what the former file holds is not what stands in this one. */
    private void fail(FileRow row, String sentence) {
        if (row.equals(wanted)) {
            lay(row, Sheet.EMPTY);
            notices.problem(Topic.OPEN, sentence);
        }
    }

    private void lay(FileRow row, Sheet sheet) {
        if (!row.equals(wanted)) {
            return;
        }
        laying = true;
        try {
            if (laid == null) {
                pad.open(sheet);
            } else {
                pad.openInPlaceOf(laid, sheet);
            }
            laid = sheet;
        } finally {
            laying = false;
        }
    }

    /** Gives the pad back as it was, unless something else was done with it meanwhile. */
    private void leave() {
        current.set(Optional.empty());
        wanted = null;
        Sheet last = laid;
        laid = null;
        if (last != null && pad.getSheet().equals(last)) {
            pad.undo();
        }
        place.set(Place.PAD);
    }
}
