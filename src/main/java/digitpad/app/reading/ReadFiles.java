package digitpad.app.reading;

import digitpad.app.FailureReason;
import digitpad.dataset.Turn;
import digitpad.dataset.source.PictureRows;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.page.FoundPage;
import digitpad.model.LoadedModel;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.SymbolReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, as many as there may be: some are looked at on all processors while the network reads those before them, and few
 * are in memory. The model is opened when the first digit was found and never again; digits of several files go through it
 * together, and outcomes are told in the order of the files all the same. A file that does not answer is given up in time, and
 * the others are read. Closing gives the model back.
 */
public final class ReadFiles implements AutoCloseable {
    /** A file or folder that takes longer than this is not waited for any more. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Files that go through the network together at most: enough for it to be fast. */
    private static final int FILES_TOGETHER = 64;

    /** Digits that go through it together at most, but for those of one file: pages may have a thousand each. */
    private static final int DIGITS_TOGETHER = 2_000;

    /** Files that are looked at ahead: while the network reads, processors have something to do. */
    private static final int FILES_AHEAD = 2 * FILES_TOGETHER;

    /** Slow files are not waited for any longer than this before those that are done are told. */
    private static final long FLOW_NANOS = 200_000_000;

    private final ModelChoice model;
    private final FileOutcome.Listener listener;
    private final Eye eye;
    private final LookingThreads looking;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable LoadedModel opened;

    /** Finds what is on a page. */
    @FunctionalInterface
    interface Eye {
        /** @param change what is done to a picture first */
        FoundPage read(Path file, UnaryOperator<GrayImage> change) throws BadFileException;
    }

    /** A file in its turn. */
    private record Waiting(Path file, UnaryOperator<GrayImage> change, LookingThreads.Look<Page> look) {}

    /**
     * A file that was looked at.
     *
     * @param change what was done to it first
     * @param content what was found on it; null where there was too little memory beside the others
     * @param failure the sentence that says why there is nothing, if there is one
     */
    private record Page(
            Path file, UnaryOperator<GrayImage> change, @Nullable FoundPage content, @Nullable String failure) {
        static Page failed(Path file, String sentence) {
            return new Page(file, UnaryOperator.identity(), FoundPage.BLANK, sentence);
        }

        FoundPage found() {
            return content == null ? FoundPage.BLANK : content;
        }
    }

    public ReadFiles(ModelChoice model, FileOutcome.Listener listener) {
        this(model, listener, PageReader::read, PATIENCE);
    }

    ReadFiles(ModelChoice model, FileOutcome.Listener listener, Eye eye, Duration patience) {
        this.model = model;
        this.listener = listener;
        this.eye = eye;
        this.looking = new LookingThreads(Runtime.getRuntime().availableProcessors(), patience);
    }

    /**
     * Takes the next file in.
     *
     * @throws IOException where the model cannot be opened or the listener wants no more
     */
    public void read(Path file) throws IOException {
        read(file, UnaryOperator.identity());
    }

    /**
     * The same of a file whose picture is changed before it is read, for measuring. A drawing is read as it is.
     *
     * @param change of the picture as decoded, 0 black and 1 white; the same each time, on any thread
     * @throws IOException as above
     */
    public void read(Path file, UnaryOperator<GrayImage> change) throws IOException {
        add(file, change, () -> lookedAt(file, change));
    }

    /**
     * Reads a file of many pictures, row by row, after what still waits.
     *
     * @param stored what happened to the pictures, which is undone
     * @return what people should know of the pictures, if anything
     * @throws IOException as above
     */
    public Optional<String> readRows(Path file, Turn stored) throws IOException {
        finish();
        RowReader rows = new RowReader(file, stored, this::opened, listener);
        try {
            Optional<String> remark = PictureRows.forEach(file, rows);
            rows.finish();
            return remark;
        } catch (BadFileException e) {
            rows.rethrow();
            // What came before the fault was read well.
            rows.finish();
            listener.heard(new FileOutcome.Failed(file, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Takes a file in of which is known that it cannot be read; {@code sentence} says why. */
    public void fail(Path file, String sentence) throws IOException {
        add(file, UnaryOperator.identity(), () -> Page.failed(file, sentence));
    }

    /** Reads and tells what still waits. */
    public void finish() throws IOException {
        while (!waiting.isEmpty()) {
            tellFirst();
        }
    }

    private void add(Path file, UnaryOperator<GrayImage> change, Supplier<Page> look) throws IOException {
        waiting.add(new Waiting(file, change, looking.begin(look)));
        if (waiting.size() >= FILES_AHEAD) {
            tellFirst();
        }
    }

    /** Reads and tells the first of those that wait: one at least, and as many as are there soon. */
    private void tellFirst() throws IOException {
        long begun = System.nanoTime();
        List<Page> looked = new ArrayList<>();
        int digits = 0;
        while (looked.size() < FILES_TOGETHER && digits < DIGITS_TOGETHER) {
            Waiting next = waiting.peek();
            boolean late = !looked.isEmpty() && System.nanoTime() - begun > FLOW_NANOS;
            if (next == null || (late && !looking.isDone(next.look()))) {
                break;
            }
            waiting.remove();
            Page page = page(next);
            looked.add(page);
            digits += page.found().images().size();
        }
        tell(looked);
    }

    private Page page(Waiting next) throws InterruptedIOException {
        Path file = next.file();
        try {
            Page page = looking.await(next.look()).orElseGet(() -> Page.failed(file, LookingThreads.noAnswer(file)));
            if (page.content() == null) {
                // A large picture that found no room beside others may find it alone.
                page = looking.alone(() -> lookedAt(file, next.change()));
            }
            return page.content() == null
                    ? Page.failed(file, file + " needs more memory than DigitPad may use.")
                    : page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The reading of files was interrupted.");
        }
    }

    private void tell(List<Page> looked) throws IOException {
        List<DigitImage> images =
                looked.stream().flatMap(page -> page.found().images().stream()).toList();
        Iterator<Prediction> predictions = images.isEmpty()
                ? List.<Prediction>of().iterator()
                : opened().recognizer().recognize(images).iterator();
        Doubt doubt = opened == null ? Doubt.NONE : opened.card().doubt();
        for (Page page : looked) {
            String failure = page.failure();
            listener.heard(
                    failure == null
                            ? new FileOutcome.Read(
                                    page.file(),
                                    PrintedWords.withoutWords(
                                            upright(page, SymbolReader.read(page.found(), predictions, doubt), doubt),
                                            doubt),
                                    doubt)
                            : new FileOutcome.Failed(page.file(), failure));
        }
    }

    /** Few pages are in doubt: those are decoded anew, so that no page keeps its picture while others are read. */
    private Reading upright(Page page, Reading asItCame, Doubt doubt) throws IOException {
        if (!WayUp.isInDoubt(asItCame, doubt)) {
            return asItCame;
        }
        try {
            return TurnedPages.upright(asItCame, PageReader.turned(page.file(), page.change()), opened())
                    .reading();
        } catch (BadFileException e) {
            // It was there a moment ago, and what was read then is still true.
            return asItCame;
        }
    }

    private Page lookedAt(Path file, UnaryOperator<GrayImage> change) {
        try {
            return new Page(file, change, eye.read(file, change), null);
        } catch (BadFileException e) {
            return Page.failed(file, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new Page(file, change, null, null);
        } catch (RuntimeException | Error e) {
            // One file that nobody thought of must not take the others with it.
            return Page.failed(file, FailureReason.of(e, file + " could not be read"));
        }
    }

    private LoadedModel opened() throws IOException {
        LoadedModel loaded = opened;
        if (loaded == null) {
            loaded = model.open();
            opened = loaded;
        }
        return loaded;
    }

    @Override
    public void close() {
        looking.close();
        if (opened != null) {
            opened.close();
        }
    }
}
