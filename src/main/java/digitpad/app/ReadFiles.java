package digitpad.app;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.FoundDigit;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Recognizer;
import digitpad.training.LoadedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files, several at a time on all processors. The model is opened when the first digit was found and never again; digits
 * of several files go through it together, and outcomes are told in the order of the files all the same.
 */
public final class ReadFiles {
    /** Files that wait for one another at most: enough for the network to be fast, few enough for results to flow. */
    private static final int FILES_TOGETHER = 64;

    private static final Logger LOG = LoggerFactory.getLogger(ReadFiles.class);

    private final ModelChoice model;
    private final FileOutcome.Listener listener;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Recognizer recognizer;
    private Doubt doubt = Doubt.NONE;

    /**
     * A file that waits.
     *
     * @param digits that were found on it; null while nobody has looked
     * @param failure the sentence that says why there are none, if it is known
     */
    private record Page(Path file, @Nullable List<FoundDigit> digits, @Nullable String failure) {
        static Page failed(Path file, String sentence) {
            return new Page(file, List.of(), sentence);
        }

        List<FoundDigit> found() {
            return digits == null ? List.of() : digits;
        }
    }

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
        add(new Page(file, null, null));
    }

    /** Takes a file in of which is known that it cannot be read; {@code sentence} says why. */
    public void fail(Path file, String sentence) throws IOException {
        add(Page.failed(file, sentence));
    }

    /** Reads and tells what still waits. */
    public void finish() throws IOException {
        List<Page> read = pages.parallelStream().map(ReadFiles::lookedAt).toList().stream()
                // A large picture that found no room beside others may find it alone.
                .map(ReadFiles::lookedAtAlone)
                .toList();
        pages.clear();
        List<DigitImage> images = read.stream()
                .flatMap(page -> page.found().stream())
                .flatMap(digit -> digit.trace().result().stream())
                .toList();
        Iterator<Prediction> predictions = images.isEmpty()
                ? List.<Prediction>of().iterator()
                : recognizer().recognize(images).iterator();
        for (Page page : read) {
            String failure = page.failure();
            listener.heard(
                    failure == null
                            ? new FileOutcome.Read(page.file(), reading(page.found(), predictions), doubt)
                            : new FileOutcome.Failed(page.file(), failure));
        }
    }

    private void add(Page page) throws IOException {
        pages.add(page);
        if (pages.size() == FILES_TOGETHER) {
            finish();
        }
    }

    /** The page as it was where there was too little memory. */
    private static Page lookedAt(Page page) {
        if (page.digits() != null) {
            return page;
        }
        Path file = page.file();
        try {
            return new Page(file, PageReader.read(file), null);
        } catch (BadFileException e) {
            return Page.failed(file, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return page;
        } catch (RuntimeException e) {
            // One file that nobody thought of must not take the others with it.
            LOG.error("Reading {} failed", file, e);
            return Page.failed(file, file + " could not be read: something unexpected went wrong (" + e + ").");
        }
    }

    private static Page lookedAtAlone(Page page) {
        Page looked = lookedAt(page);
        return looked.digits() == null
                ? Page.failed(page.file(), page.file() + " needs more memory than DigitPad may use.")
                : looked;
    }

    private Recognizer recognizer() throws IOException {
        Recognizer opened = recognizer;
        if (opened == null) {
            LoadedModel loaded = model.open();
            opened = loaded.recognizer();
            recognizer = opened;
            doubt = loaded.card().doubt();
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
