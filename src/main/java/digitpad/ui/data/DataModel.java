package digitpad.ui.data;

import digitpad.app.data.DataDownload;
import digitpad.app.data.DataLoading;
import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.PathSource;
import digitpad.app.data.TrainingData;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.SourceContent;
import digitpad.dataset.download.Download;
import digitpad.dataset.download.DownloadProgress;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The data set that is chosen, and what is seen of it. To be used on the FX thread; needs no toolkit. */
public final class DataModel implements DataLoading.Listener, DataDownload.Listener, AutoCloseable {
    /** The progress where nobody knows how long something takes. */
    public static final double UNKNOWN_PROGRESS = -1;

    private static final List<Integer> NO_COUNTS = Collections.nCopies(10, 0);

    private final DataLoading loading;
    private final DataDownload download;

    // Properties

    private final ObservableList<DataSource> sources = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DataSource>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SourceContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DataState> state = new ReadOnlyObjectWrapper<>(DataState.EMPTY);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN_PROGRESS);
    private final ReadOnlyObjectWrapper<List<Integer>> counts = new ReadOnlyObjectWrapper<>(NO_COUNTS);
    private final ReadOnlyObjectWrapper<Optional<Integer>> filter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ShownDigits> shown = new ReadOnlyObjectWrapper<>(ShownDigits.NONE);
    private final ReadOnlyObjectWrapper<Optional<Integer>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param mnist brings MNIST to where {@code offered} looks for it
     * @param check looks at digits of the user's when they are read
     * @param deliver {@code Platform::runLater} in the window
     */
    public DataModel(DataSources offered, Download mnist, TrainingData.Check check, Executor deliver) {
        this.loading = new DataLoading(deliver, check, this);
        this.download = new DataDownload(mnist, deliver, this);
        sources.addAll(offered.offered());
        message.set(DataWording.NOTHING_CHOSEN);
    }

    /** What can be chosen: the offered sources, then what was opened. */
    public ObservableList<DataSource> getSources() {
        return FXCollections.unmodifiableObservableList(sources);
    }

    /** What is chosen, there or not; empty where a data set without a source is shown, or none. */
    public ReadOnlyObjectProperty<Optional<DataSource>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The chosen digits, where they are there. */
    public ReadOnlyObjectProperty<Optional<SourceContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DataState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is to be said where there are no digits to see. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How far a download or a reading is, 0…1, or {@link #UNKNOWN_PROGRESS}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How many 0s, 1s … 9s there are, ten figures. */
    public ReadOnlyObjectProperty<List<Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The digit that is shown alone; empty for all. */
    public ReadOnlyObjectProperty<Optional<Integer>> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The digits on the sheet. */
    public ReadOnlyObjectProperty<ShownDigits> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The position of the selected digit among those on the sheet. */
    public ReadOnlyObjectProperty<Optional<Integer>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    // Commands

    /** Shows a source: reads it, or says that it must be downloaded first. What was under way is given up. */
    public void choose(DataSource chosen) {
        giveUp();
        if (!sources.contains(chosen)) {
            sources.add(chosen);
        }
        source.set(Optional.of(chosen));
        if (chosen.isPresent() || chosen instanceof PathSource) {
            enter(DataState.LOADING, DataWording.loading(chosen));
            loading.load(chosen);
        } else {
            enter(DataState.MISSING, DataWording.missing(chosen));
        }
    }

    /** Shows a folder or file of the user's. */
    public void open(Path path) {
        choose(new PathSource(path));
    }

    /** Whether rows and columns of the chosen folder's or file's pictures are exchanged; other sources stand upright. */
    public void transpose(boolean transposed) {
        if (source.get().orElse(null) instanceof PathSource own && own.transposed() != transposed) {
            PathSource turned = new PathSource(own.path(), transposed);
            sources.remove(turned);
            sources.set(sources.indexOf(own), turned);
            choose(turned);
        }
    }

    /** Brings MNIST, which is chosen and not there. */
    public void download() {
        enter(DataState.DOWNLOADING, DataWording.DOWNLOAD_BEGINS);
        download.start();
    }

    /** Ends a download or a reading. */
    public void cancel() {
        boolean missing = state.get() == DataState.DOWNLOADING;
        giveUp();
        if (missing) {
            source.get().ifPresent(chosen -> enter(DataState.MISSING, DataWording.missing(chosen)));
        } else if (state.get() == DataState.LOADING) {
            source.set(Optional.empty());
            enter(DataState.EMPTY, DataWording.NOTHING_CHOSEN);
        }
    }

    /** After a failure: tries the same again. */
    public void retry() {
        source.get().ifPresent(chosen -> {
            choose(chosen);
            if (state.get() == DataState.MISSING) {
                download();
            }
        });
    }

    /** Shows digits that are in memory already. */
    public void show(DigitDataset digits) {
        giveUp();
        source.set(Optional.empty());
        show(SourceContent.of(digits));
    }

    /** Shows one digit alone, or all. */
    public void filter(Optional<Integer> digit) {
        filter.set(digit);
        selected.set(Optional.empty());
        shown.set(content.get().map(is -> ShownDigits.of(is.digits(), digit)).orElse(ShownDigits.NONE));
    }

    /** Selects a digit by its position on the sheet; a position beyond selects the nearest. */
    public void select(int position) {
        int size = shown.get().size();
        selected.set(size == 0 ? Optional.empty() : Optional.of(Math.max(0, Math.min(size - 1, position))));
    }

    /** Selects none. */
    public void selectNone() {
        selected.set(Optional.empty());
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        giveUp();
    }

    @Override
    public void reading(DataSource from, int done, int total) {
        progress.set(total == 0 ? UNKNOWN_PROGRESS : (double) done / total);
        message.set(DataWording.reading(from, done, total));
    }

    @Override
    public void read(DataSource from, SourceContent read) {
        show(read);
    }

    @Override
    public void failed(DataSource from, String sentence) {
        enter(DataState.FAILED, sentence);
    }

    @Override
    public void progress(DownloadProgress far) {
        if (state.get() == DataState.DOWNLOADING) {
            progress.set(far.share());
            message.set(DataWording.downloading(far));
        }
    }

    @Override
    public void finished() {
        if (state.get() == DataState.DOWNLOADING) {
            source.get().ifPresent(this::choose);
        }
    }

    @Override
    public void cancelled() {
        // Whoever cancelled has said what is to be seen.
    }

    @Override
    public void failed(String sentence) {
        if (state.get() == DataState.DOWNLOADING) {
            enter(DataState.FAILED, sentence);
        }
    }

    private void giveUp() {
        loading.cancel();
        download.cancel();
    }

    private void show(SourceContent there) {
        content.set(Optional.of(there));
        counts.set(there.digits().counts());
        filter(Optional.empty());
        message.set("");
        state.set(DataState.READY);
    }

    private void enter(DataState next, String words) {
        content.set(Optional.empty());
        counts.set(NO_COUNTS);
        filter(Optional.empty());
        progress.set(UNKNOWN_PROGRESS);
        message.set(words);
        state.set(next);
    }
}
