package digitpad.app;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.FoundDigit;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one file after the other. The model is opened when the first digit was found and never again; digits of several
 * files go through it together, and outcomes are told in the order of the files all the same.
 */
public final class ReadFiles {
    /** Files that wait for one another at most: enough for the network to be fast, few enough for results to flow. */
    private static final int FILES_TOGETHER = 64;

    private static final Logger LOG = LoggerFactory.getLogger(ReadFiles.class);

    private final ModelChoice model;
    private final FileOutcome.Listener listener;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Recognizer recognizer;

    /** A file that waits: its digits, or the sentence that says why there are none. */
    private record Page(Path file, List<FoundDigit> digits, @Nullable String failure) {}

    public ReadFiles(ModelChoice model, FileOutcome.Listener listener) {
        this.model = model;
        this.listener = listener;
    }

    /**
     * Takes the next file in.
     *
     * @throws IOException where the model cannot be opened or the listener wants no more
     */
    public void read(Path file) throws IOException {
        try {
            add(new Page(file, PageReader.read(file), null));
        } catch (BadFileException e) {
            fail(file, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            fail(file, file + " needs more memory than DigitPad may use.");
        } catch (RuntimeException e) {
            // One file that nobody thought of must not take the others with it.
            LOG.error("Reading {} failed", file, e);
            fail(file, file + " could not be read: something unexpected went wrong (" + e + ").");
        }
    }

    /** Takes a file in of which is known that it cannot be read; {@code sentence} says why. */
    public void fail(Path file, String sentence) throws IOException {
        add(new Page(file, List.of(), sentence));
    }

    /** Reads and tells what still waits. */
    public void finish() throws IOException {
        List<DigitImage> images = pages.stream()
                .flatMap(page -> page.digits().stream())
                .flatMap(digit -> digit.trace().result().stream())
                .toList();
        Iterator<Prediction> predictions = images.isEmpty()
                ? List.<Prediction>of().iterator()
                : recognizer().recognize(images).iterator();
        for (Page page : pages) {
            String failure = page.failure();
            listener.heard(
                    failure == null
                            ? new FileOutcome.Read(page.file(), reading(page.digits(), predictions))
                            : new FileOutcome.Failed(page.file(), failure));
        }
        pages.clear();
    }

    private void add(Page page) throws IOException {
        pages.add(page);
        if (pages.size() == FILES_TOGETHER) {
            finish();
        }
    }

    private Recognizer recognizer() throws IOException {
        Recognizer opened = recognizer;
        if (opened == null) {
            opened = model.open().recognizer();
            recognizer = opened;
        }
        return opened;
    }

    private static Reading reading(List<FoundDigit> digits, Iterator<Prediction> predictions) {
        return new Reading(digits.stream()
                .map(digit ->
                        new Reading.Digit(predictions.next(), digit.x(), digit.y(), digit.width(), digit.height()))
                .toList());
    }
}
