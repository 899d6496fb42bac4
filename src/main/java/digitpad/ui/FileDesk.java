package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.reading.ModelChoice;
import digitpad.model.ModelStore;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.filetable.FilePlace;
import digitpad.ui.filetable.FileTableModel;
import digitpad.ui.filetable.OpenFileModel;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import digitpad.ui.reading.ReadingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Many files: the table of them, read by the network that reads the pad, and the file of it that lies there. */
final class FileDesk implements AutoCloseable {
    // Either may wait for a disk that does not answer, and is to hold up nothing else.
    private final ExecutorService opener = Executors.newSingleThreadExecutor(Background.threads("opener"));
    private final ExecutorService maker = Executors.newSingleThreadExecutor(Background.threads("thumbnails"));
    private final FileTableModel table;
    private final OpenFileModel opened;
    private @Nullable FilePlace place;

    /** @param files reads and writes small files */
    FileDesk(ModelStore models, PadModel pad, ReadingModel reading, NoticeModel notices, Background files) {
        this.table = new FileTableModel(
                () -> new ModelChoice(models, reading.usedFile()),
                notices,
                files,
                Platform::runLater,
                System::nanoTime);
        this.opened = new OpenFileModel(table, pad, notices, new Background(opener, Platform::runLater));
    }

    /**
     * The pad's place, in which the table stands while there is one.
     *
     * @param pad with what belongs beside it
     * @param keys what has the keyboard when the pad is seen
     */
    Region place(Region pad, Node keys, FileChoosers choosers) {
        FilePlace made = new FilePlace(pad, keys, table, opened, choosers, new Background(maker, Platform::runLater));
        place = made;
        return made;
    }

    /** Whether keys are for what leads through the files, where that has the focus. */
    boolean hasKeys(Node focused) {
        return place != null && place.isInBar(focused);
    }

    /** What keys do beside the pad with a file of the table on it, and whether there was something to do. */
    Map<KeyCombination, BooleanSupplier> keys() {
        return Map.of(new KeyCodeCombination(KeyCode.ESCAPE), opened::backToTable);
    }

    /** Reads files and folders into the table. */
    void add(List<Path> paths) {
        table.add(paths);
        opened.showTable();
    }

    /** Shows the pad in the table's place. */
    void showPad() {
        opened.showPad();
    }

    /** Gives the pad back as it was before files of the table were opened, and ends the threads. */
    @Override
    public void close() {
        table.close();
        opener.shutdownNow();
        maker.shutdownNow();
    }
}
