package digitpad.ui.filetable;

import digitpad.app.Background;
import digitpad.app.batch.BatchExport;
import digitpad.app.batch.FileAnswer;
import digitpad.app.batch.FileBatch;
import digitpad.app.batch.ReadingSpool;
import digitpad.app.reading.ModelChoice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many files and what was read of each, in the order that is wanted. What is opened while there are some joins them. To be used on
 * the FX thread; needs no toolkit.
 */
public final class FileTableModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileTableModel.class);
    private static final Pattern CORRECTION = Pattern.compile("[0-9|]{1,1000}");
    private static final double NANOS = 1e9;

    /** Between two times that all rows are filtered and sorted while files are read: people want to point at one of them. */
    private static final long NANOS_BETWEEN_ORDERINGS = 3_000_000_000L;

    private static final Comparator<FileRow> UNSURE_FIRST = Comparator.comparingInt(FileTableModel::urgency)
            .thenComparingDouble(row -> row.answer().map(FileAnswer::confidence).orElse(1.0));

    private final Supplier<ModelChoice> network;
    private final NoticeModel notices;
    private final Background files;
    private final Executor deliver;
    private final LongSupplier nanoTime;
    private final List<FileRow> rows = new ArrayList<>();
    private @Nullable ReadingSpool spool;
    private @Nullable FileBatch batch;

    /** The row that is read next, and that which reading began with. */
    private int next;

    private int first;
    private long beganNanos;
    private long orderedNanos;
    private int unsure;
    private int failed;
    private int corrections;

    // Properties

    private final ObservableList<FileRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final BooleanProperty unsureFirst = new SimpleBooleanProperty();
    private final StringProperty filter = new SimpleStringProperty("");

    /**
     * @param network reads what is opened from now on
     * @param files reads and writes small files
     * @param deliver runs what changes the window: {@code Platform::runLater}
     * @param nanoTime the clock: {@code System::nanoTime}
     */
    public FileTableModel(
            Supplier<ModelChoice> network,
            NoticeModel notices,
            Background files,
            Executor deliver,
            LongSupplier nanoTime) {
        this.network = network;
        this.notices = notices;
        this.files = files;
        this.deliver = deliver;
        this.nanoTime = nanoTime;
        filter.addListener((property, was, is) -> order());
        unsureFirst.addListener((property, was, is) -> order());
    }

    /** Whether there is a table, be it an empty one. */
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** The rows that match the filter, in the order that is wanted. */
    ObservableList<FileRow> shown() {
        return shown;
    }

    /** Whether files are being read. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far the reading is and how long it will take; "" where nothing is read. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How many files there are, and of which kinds. */
    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether what somebody should look at comes first; free to set. */
    BooleanProperty unsureFirstProperty() {
        return unsureFirst;
    }

    /** What rows have to have to be shown: part of a name or a number, "?" for unsure ones, "error"; free to set. */
    StringProperty filterProperty() {
        return filter;
    }

    // Commands

    /** Has files, and the files in folders, read; the table is there from now on. */
    public void add(List<Path> paths) {
        notices.begin(Topic.OPEN);
        present.set(true);
        FileBatch underWay = batch;
        if (underWay != null && underWay.add(paths)) {
            running.set(true);
            return;
        }
        try {
            ReadingSpool lines = spool == null ? new ReadingSpool() : spool;
            spool = lines;
            next = rows.size();
            first = next;
            beganNanos = nanoTime.getAsLong();
            running.set(true);
            batch = FileBatch.start(paths, network.get(), lines, deliver, new FileBatch.Listener() {
                @Override
                public void found(List<Path> found) {
                    take(found);
                }

                @Override
                public void read(List<FileAnswer> answers) {
                    fill(answers);
                }

                @Override
                public void ended(Optional<String> problem) {
                    end();
                    problem.ifPresent(sentence -> notices.problem(Topic.OPEN, sentence));
                }
            });
            say();
        } catch (IOException e) {
            LOG.error("No temporary file", e);
            end();
            notices.problem(
                    Topic.OPEN, "The files cannot be read: no temporary file can be made (" + e.getMessage() + ").");
        }
    }

    /** Reads no more; what was read stays. */
    void cancel() {
        stop();
        end();
    }

    /**
     * Says what stands in a file, in the digits 0 to 9 with a "|" between rows.
     *
     * @param text what was read, or "", to take back what somebody said
     * @return false where it is something else
     */
    boolean correct(FileRow row, String text) {
        String stripped = text.strip();
        boolean back = stripped.isEmpty()
                || row.answer()
                        .map(FileAnswer::reading)
                        .filter(stripped::equals)
                        .isPresent();
        if (!back && !CORRECTION.matcher(stripped).matches()) {
            return false;
        }
        count(row, -1);
        row.correct(back ? Optional.empty() : Optional.of(stripped));
        count(row, 1);
        say();
        return true;
    }

    /** Writes all rows in the order of the files as CSV, be they shown or not. */
    void exportCsv(Path target) {
        export(target, BatchExport::csv);
    }

    /** The same as JSON lines. */
    void exportJson(Path target) {
        export(target, BatchExport::json);
    }

    /** Forgets all files. */
    @Override
    public void close() {
        stop();
        ReadingSpool lines = spool;
        spool = null;
        if (lines != null) {
            // After an export that is under way.
            files.run(
                    "The readings cannot be forgotten",
                    () -> {
                        lines.close();
                        return () -> {};
                    },
                    LOG::warn);
        }
        rows.clear();
        shown.clear();
        unsure = 0;
        failed = 0;
        corrections = 0;
        next = 0;
        filter.set("");
        unsureFirst.set(false);
        end();
        present.set(false);
    }

    private interface Writing {
        void write(BatchExport export, Path target, List<BatchExport.Line> lines) throws IOException;
    }

    private void export(Path target, Writing writing) {
        ReadingSpool lines = spool;
        if (lines == null) {
            return;
        }
        notices.begin(Topic.SAVE);
        List<BatchExport.Line> read = rows.stream()
                .flatMap(row -> row.answer().map(answer -> new BatchExport.Line(answer, row.corrected())).stream())
                .toList();
        files.run(
                target + " cannot be saved",
                () -> {
                    writing.write(new BatchExport(lines), target, read);
                    return () -> notices.done(Topic.SAVE, "Exported " + target.getFileName() + ".");
                },
                sentence -> notices.problem(Topic.SAVE, sentence));
    }

    private void take(List<Path> found) {
        List<FileRow> fresh = found.stream().map(FileRow::new).toList();
        rows.addAll(fresh);
        if (isPlain()) {
            shown.addAll(fresh);
        }
        say();
    }

    private void fill(List<FileAnswer> answers) {
        if (next == first) {
            // Opening the network is not reading.
            beganNanos = nanoTime.getAsLong();
        }
        for (FileAnswer answer : answers) {
            FileRow row = rows.get(next++);
            count(row, -1);
            row.answer(answer);
            count(row, 1);
        }
        say();
        if (!isPlain() && nanoTime.getAsLong() - orderedNanos > NANOS_BETWEEN_ORDERINGS) {
            order();
        }
    }

    private void stop() {
        FileBatch underWay = batch;
        batch = null;
        if (underWay != null) {
            underWay.close();
        }
    }

    private void end() {
        running.set(false);
        order();
        say();
    }

    /** Whether all rows are shown in the order of the files. */
    private boolean isPlain() {
        return !unsureFirst.get() && wanted().isEmpty();
    }

    private String wanted() {
        return filter.get().strip().toLowerCase(Locale.ROOT);
    }

    private void order() {
        orderedNanos = nanoTime.getAsLong();
        String wanted = wanted();
        Stream<FileRow> matching = rows.stream().filter(row -> row.matches(wanted));
        List<FileRow> ordered = (unsureFirst.get() ? matching.sorted(UNSURE_FIRST) : matching).toList();
        if (!shown.equals(ordered)) {
            shown.setAll(ordered);
        }
    }

    /** Unsure ones, then those that cannot be read, then the others, then those that nobody has looked at. */
    private static int urgency(FileRow row) {
        return row.isUnsure() ? 0 : row.isFailed() ? 1 : row.answer().isPresent() ? 2 : 3;
    }

    private void count(FileRow row, int change) {
        unsure += row.isUnsure() ? change : 0;
        failed += row.isFailed() ? change : 0;
        corrections += row.corrected().isPresent() ? change : 0;
    }

    private void say() {
        double seconds = (nanoTime.getAsLong() - beganNanos) / NANOS;
        progress.set(running.get() ? FileTableWords.progress(next - first, rows.size() - first, seconds) : "");
        counts.set(FileTableWords.counts(rows.size(), unsure, failed, corrections));
    }
}
