package digitpad.ui.runs;

import digitpad.app.Background;
import digitpad.app.runs.RunFolder;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** All runs of the user's folder. Disks may be slow: files are read and written elsewhere. To be used on the FX thread. */
public final class RunsModel {
    private final RunStore store;
    private final NoticeModel notices;
    private final Background files;
    private final Consumer<RunRecord> removed;

    // Properties

    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RunRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableSet<String> compared = FXCollections.observableSet();
    private final ObjectProperty<Optional<RunRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();

    /**
     * @param files does what reads and writes files
     * @param removed told of each run that was removed, on the FX thread
     */
    public RunsModel(RunStore store, NoticeModel notices, Background files, Consumer<RunRecord> removed) {
        this.store = store;
        this.notices = notices;
        this.files = files;
        this.removed = removed;
    }

    /** The newest first. */
    public ObservableList<RunRow> rows() {
        return readOnlyRows;
    }

    /** Ids of the runs whose curves are laid over each other. */
    public ObservableSet<String> compared() {
        return compared;
    }

    /** The run that buttons are about. */
    public ObjectProperty<Optional<RunRow>> selectedProperty() {
        return selected;
    }

    /** Whether the folder is being read. */
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    // Commands

    /** Reads the folder anew. */
    public void refresh() {
        notices.begin(Topic.RUNS);
        loading.set(true);
        files.run(
                "The runs cannot be listed",
                () -> {
                    RunStore.Listing listing = store.list();
                    List<RunRow> read = listing.runs().stream().map(this::row).toList();
                    return () -> show(read, listing.failures());
                },
                sentence -> {
                    loading.set(false);
                    notices.problem(Topic.RUNS, sentence);
                });
    }

    private RunRow row(RunRecord run) {
        RunFolder folder = store.folder(run);
        boolean trained = run.state() == RunState.RUNNING && store.isTrained(run);
        return new RunRow(run, trained, folder.canGoOn(run), folder.network(run).isPresent());
    }

    /** A run went further: its row is changed, or added at the top. */
    public void update(RunRecord run, boolean trained) {
        RunRow row = new RunRow(
                run,
                trained,
                run.state() != RunState.FINISHED,
                !run.history().epochs().isEmpty());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).run().id().equals(run.id())) {
                boolean wasSelected = selected.get().equals(Optional.of(rows.get(i)));
                rows.set(i, row);
                if (wasSelected) {
                    selected.set(Optional.of(row));
                }
                return;
            }
        }
        rows.add(0, row);
    }

    /** Lays the curve of a run over the others, or takes it away. */
    public void compare(RunRow row, boolean isCompared) {
        if (isCompared) {
            compared.add(row.run().id());
        } else {
            compared.remove(row.run().id());
        }
    }

    /**
     * Calls a run otherwise.
     *
     * @throws IllegalArgumentException where there is a {@linkplain RunRecord#problemWithName problem} with the name
     */
    public void rename(RunRow row, String name) {
        RunRecord.problemWithName(name).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        attempt(row.run().name() + " cannot be called otherwise", () -> {
            RunRecord renamed = store.rename(row.run(), name);
            return () -> update(renamed, false);
        });
    }

    /** Removes a run from the disk. */
    public void delete(RunRow row) {
        attempt(row.run().name() + " cannot be removed", () -> {
            store.delete(row.run());
            return () -> {
                String id = row.run().id();
                rows.removeIf(each -> each.run().id().equals(id));
                compared.remove(id);
                if (selected.get().filter(is -> is.run().id().equals(id)).isPresent()) {
                    selected.set(Optional.empty());
                }
                removed.accept(row.run());
                notices.done(Topic.RUNS, "Deleted " + row.run().name() + ".");
            };
        });
    }

    /** Writes the epochs of all runs, or of those compared, as CSV. */
    public void export(Path file) {
        List<RunRecord> runs = rows.stream()
                .map(RunRow::run)
                .filter(run -> compared.isEmpty() || compared.contains(run.id()))
                .toList();
        attempt(file + " cannot be written", () -> {
            RunStore.export(file, runs);
            return () -> notices.done(
                    Topic.RUNS,
                    "Exported " + runs.size() + (runs.size() == 1 ? " run" : " runs") + " to " + file.getFileName()
                            + ".");
        });
    }

    private void attempt(String failure, Background.Task task) {
        notices.begin(Topic.RUNS);
        files.run(failure, task, sentence -> notices.problem(Topic.RUNS, sentence));
    }

    private void show(List<RunRow> read, List<String> failures) {
        Optional<String> chosen = selected.get().map(row -> row.run().id());
        rows.setAll(read);
        selected.set(chosen.flatMap(
                id -> read.stream().filter(row -> row.run().id().equals(id)).findFirst()));
        compared.retainAll(read.stream().map(row -> row.run().id()).toList());
        loading.set(false);
        if (!failures.isEmpty()) {
            List<String> told = new ArrayList<>(failures);
            notices.problem(Topic.RUNS, told.get(0) + (told.size() > 1 ? " (and " + (told.size() - 1) + " more)" : ""));
        }
    }
}
