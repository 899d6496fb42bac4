package digitpad.app.reading;

import digitpad.dataset.Turn;
import digitpad.dataset.source.PictureRows;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;
import digitpad.model.LoadedModel;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.SymbolReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file as they come, some hundred together, and tells each in its order. */
final class RowReader implements PictureRows.Visitor {
    private static final int ROWS_TOGETHER = 512;

    private final Path file;
    private final Turn stored;
    private final Network network;
    private final FileOutcome.Listener listener;
    private final List<Row> waiting = new ArrayList<>();
    private @Nullable IOException failedElsewhere;

    /** Opens the network when the first digit was found, and only then. */
    interface Network {
        LoadedModel opened() throws IOException;
    }

    private record Row(int number, @Nullable DigitImage image, String failure) {}

    RowReader(Path file, Turn stored, Network network, FileOutcome.Listener listener) {
        this.file = file;
        this.stored = stored;
        this.network = network;
        this.listener = listener;
    }

    @Override
    public void row(int row, DigitImage image, OptionalInt label) throws IOException {
        add(new Row(row, stored.undo(image), ""));
    }

    @Override
    public void bad(int row, BadFileException reason) throws IOException {
        add(new Row(row, null, String.valueOf(reason.getMessage())));
    }

    private void add(Row row) throws IOException {
        waiting.add(row);
        if (waiting.size() == ROWS_TOGETHER) {
            finish();
        }
    }

    /** Throws what the network or the listener failed with, where it was not the file. */
    void rethrow() throws IOException {
        IOException failure = failedElsewhere;
        if (failure != null) {
            throw failure;
        }
    }

    /** Reads and tells what still waits. */
    void finish() throws IOException {
        try {
            read();
        } catch (IOException e) {
            failedElsewhere = e;
            throw e;
        }
    }

    private void read() throws IOException {
        List<DigitImage> images = new ArrayList<>();
        for (Row row : waiting) {
            if (row.image() != null && !row.image().isBlank()) {
                images.add(row.image());
            }
        }
        boolean blank = images.isEmpty();
        Iterator<Prediction> predictions = blank
                ? List.<Prediction>of().iterator()
                : network.opened().recognizer().recognize(images).iterator();
        Doubt doubt = blank ? Doubt.NONE : network.opened().card().doubt();
        for (Row row : waiting) {
            DigitImage image = row.image();
            if (image == null) {
                listener.heard(new FileOutcome.Failed(file, row.failure()));
            } else {
                FoundPage found = image.isBlank() ? FoundPage.BLANK : FoundPage.of(image);
                Reading reading = SymbolReader.read(found, predictions, doubt);
                listener.heard(new FileOutcome.Read(file, OptionalInt.of(row.number()), reading, doubt));
            }
        }
        waiting.clear();
    }
}
