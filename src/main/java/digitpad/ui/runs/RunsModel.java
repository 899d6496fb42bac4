package digitpad.ui.runs;

import digitpad.app.runs.RunFolder;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All runs of the user's folder. Disks may be slow: files are read and written elsewhere. To be used on the FX thread. */
public final class RunsModel {
    private static final Logger LOG = LoggerFactory.getLogger(RunsModel.class);

    private final RunStore store;
    private final NoticeModel notices;
    private final Executor work;
    private final Executor deliver;
    private final Consumer<RunRecord> removed;

    // Properties

    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RunRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableSet<String> compared = FXCollections.observableSet();
    private final ObjectProperty<Optional<RunRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();

    /**
     * @param work runs what reads and writes files
     * @param deliver runs what changes the window, on the FX thread
     * @param removed told of each run that was removed, on the FX thread
     */
    public RunsModel(
            RunStore store, NoticeModel notices, Executor work, Executor deliver, Consumer<RunRecord> removed) {
        this.store = store;
        this.notices = notices;
        this.work = work;
        this.deliver = deliver;
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
        loading.set(true);
        work.execute(() -> {
            try {
                RunStore.Listing listing = store.list();
                List<RunRow> read = listing.runs().stream().map(this::row).toList();
                deliver.execute(() -> show(read, listing.failures()));
            } catch (IOException | RuntimeException e) {
                LOG.warn("The runs could not be listed", e);
                deliver.execute(() -> {
                    loading.set(false);
                    notices.problem("The runs cannot be listed: " + e.getMessage());
                });
            }
        });
    }

    private RunRow row(RunRecord run) {
        RunFolder folder = store.folder(run);
        boolean trained = run.state() == RunState.RUNNING && store.isTrained(run);
        return new RunRow(
                run, trained, folder.canBeResumed(), folder.network(run).isPresent());
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

    /** Calls a run otherwise. */
    public void rename(RunRow row, String name) {
        attempt(() -> {
            RunRecord renamed = store.rename(row.run(), name);
            return () -> update(renamed, false);
        });
    }

    /** Removes a run from the disk. */
    public void delete(RunRow row) {
        attempt(() -> {
            store.delete(row.run());
            return () -> {
                String id = row.run().id();
                rows.removeIf(each -> each.run().id().equals(id));
                compared.remove(id);
                if (selected.get().filter(is -> is.run().id().equals(id)).isPresent()) {
                    selected.set(Optional.empty());
                }
                removed.accept(row.run());
                notices.done("Removed " + row.run().name() + ".");
            };
        });
    }

    /** Writes the epochs of all runs, or of those compared, as CSV. */
    public void export(Path file) {
        List<RunRecord> runs = rows.stream()
                .map(RunRow::run)
                .filter(run -> compared.isEmpty() || compared.contains(run.id()))
                .toList();
        attempt(() -> {
            RunStore.export(file, runs);
            return () -> notices.done("Exported " + runs.size() + (runs.size() == 1 ? " run" : " runs") + " to "
                    + file.getFileName() + ".");
        });
    }

    private interface FileWork {
        /** Does the work and says what to do on the FX thread afterwards. */
        Runnable run() throws IOException;
    }

    private void attempt(FileWork task) {
        work.execute(() -> {
            try {
                deliver.execute(task.run());
            } catch (IOException | IllegalArgumentException e) {
                LOG.info("A run could not be changed: {}", e.getMessage());
                deliver.execute(() -> notices.problem(String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                LOG.error("A run could not be changed", e);
                deliver.execute(() -> notices.problem("This did not work: " + e.getMessage()));
            }
        });
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
            notices.problem(told.get(0) + (told.size() > 1 ? " (and " + (told.size() - 1) + " more)" : ""));
        }
    }
}
