package digitpad.ui.runs;

import digitpad.app.Background;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A training that was stopped before its end, by closing the window or otherwise, and could go on: the newest one. To be used
 * on the FX thread; needs no toolkit.
 */
public final class StoppedRunModel {
    private static final Logger LOG = LoggerFactory.getLogger(StoppedRunModel.class);

    private final RunStore store;
    private final ObjectProperty<Optional<String>> dismissed;
    private final Background files;

    // Properties

    private final ReadOnlyObjectWrapper<Optional<RunRecord>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();

    /**
     * @param dismissed when the newest run was started that nobody wants to go on with; of it and older ones nothing is said
     * @param files does what reads files
     */
    public StoppedRunModel(RunStore store, ObjectProperty<Optional<String>> dismissed, Background files) {
        this.store = store;
        this.dismissed = dismissed;
        this.files = files;
    }

    /** The run that could go on; empty where there is none, or nobody wants to hear of it. */
    public ReadOnlyObjectProperty<Optional<RunRecord>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Whether there are others that could go on as well. */
    public ReadOnlyBooleanProperty severalProperty() {
        return several.getReadOnlyProperty();
    }

    // Commands

    /** Looks whether there is such a run. */
    public void look() {
        files.run(
                "No stopped run can be offered",
                () -> {
                    List<RunRecord> found = store.unfinished();
                    return () -> show(found);
                },
                // Whoever looks at the runs is told.
                LOG::info);
    }

    /** Says nothing of it any more, at the next start neither. */
    public void dismiss() {
        offer.get().ifPresent(run -> dismissed.set(Optional.of(run.created())));
        offer.set(Optional.empty());
    }

    /** A run goes on, or is gone. */
    public void forget(String id) {
        if (offer.get().filter(run -> run.id().equals(id)).isPresent()) {
            offer.set(Optional.empty());
        }
    }

    private void show(List<RunRecord> found) {
        String newestDismissed = dismissed.get().orElse("");
        List<RunRecord> wanted = found.stream()
                .filter(run -> run.created().compareTo(newestDismissed) > 0)
                .toList();
        several.set(wanted.size() > 1);
        offer.set(wanted.stream().findFirst());
    }

    /** How far a run got, in a sentence without its full stop. */
    static String sentence(RunRecord run) {
        return run.name() + " " + place(run);
    }

    /** The same without its name. */
    static String place(RunRecord run) {
        int epochs = run.history().epochs().size();
        return epochs == 0
                ? "stopped in its first epoch"
                : "stopped at " + epochs + " of " + run.plan().epochs();
    }
}
