package digitpad.ui.inside.learning;

import digitpad.app.Background;
import digitpad.app.explanation.Explained;
import digitpad.app.explanation.LiveExplanation;
import digitpad.app.explanation.Subject;
import digitpad.app.reading.ModelChoice;
import digitpad.app.runs.RunFolder;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.explanation.NetworkOpener;
import digitpad.model.ModelStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The networks that a run kept of its epochs, one of which is looked into. To be used on the FX thread; needs no toolkit. */
public final class EpochsModel implements LiveExplanation.Listener, AutoCloseable {
    private final RunStore store;
    private final ModelStore models;
    private final Background files;
    private final LiveExplanation live;
    private Optional<RunRecord> run = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private Optional<Explained> explained = Optional.empty();
    private String problem = "";
    private int explainedEpoch;
    private int wanted;

    // Properties

    private final ReadOnlyObjectWrapper<List<Integer>> epochs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /** @param files lists the epochs of a run */
    public EpochsModel(RunStore store, ModelStore models, NetworkOpener opener, Background files, Executor deliver) {
        this.store = store;
        this.models = models;
        this.files = files;
        this.live = new LiveExplanation(opener, deliver, this);
    }

    /** The epochs whose networks are kept, in order. */
    public ReadOnlyObjectProperty<List<Integer>> epochsProperty() {
        return epochs.getReadOnlyProperty();
    }

    /** Grows whenever there is something else to show. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The run that is looked at. */
    public Optional<RunRecord> run() {
        return run;
    }

    /** The network of {@link #epoch} at work. */
    public Optional<Explained> explained() {
        return explained;
    }

    /** The epoch that is shown, from 1; 0 for none. */
    public int epoch() {
        return explainedEpoch;
    }

    /** Why there is nothing to show, a sentence; "" where all is well. */
    public String problem() {
        return problem;
    }

    // Commands

    /** Looks at a run, at its last epoch first; a run that goes on is looked at anew at each epoch. */
    public void look(Optional<RunRecord> at) {
        boolean same = at.map(RunRecord::id).equals(run.map(RunRecord::id));
        run = at;
        if (!same) {
            forget();
        }
        if (at.isEmpty()) {
            return;
        }
        RunRecord looked = at.get();
        RunFolder folder = store.folder(looked);
        files.run(
                "The epochs of " + looked.name() + " cannot be listed",
                () -> {
                    List<Integer> kept = folder.epochs();
                    return () -> listed(looked, kept);
                },
                this::failed);
    }

    private void listed(RunRecord looked, List<Integer> kept) {
        if (!run.map(RunRecord::id).equals(Optional.of(looked.id()))) {
            return;
        }
        boolean wasLast = wanted == 0
                || (!epochs.get().isEmpty()
                        && wanted == epochs.get().get(epochs.get().size() - 1));
        epochs.set(kept);
        if (kept.isEmpty()) {
            problem = looked.name() + " keeps no networks of its epochs.";
            tell();
        } else if (wasLast || !kept.contains(wanted)) {
            choose(kept.get(kept.size() - 1));
        }
        tell();
    }

    private void forget() {
        epochs.set(List.of());
        explained = Optional.empty();
        explainedEpoch = 0;
        wanted = 0;
        problem = "";
        live.forget();
        tell();
    }

    /** Looks at an epoch of those that are kept. */
    public void choose(int epoch) {
        if (wanted != epoch) {
            wanted = epoch;
            show();
        }
    }

    /** Has {@code digit} read by the epoch's network. */
    public void show(Optional<Subject> digit) {
        if (!subject.equals(digit)) {
            subject = digit;
            show();
        }
    }

    private void show() {
        if (run.isPresent() && wanted > 0) {
            live.show(
                    new ModelChoice(models, Optional.of(store.folder(run.get()).epoch(wanted))), subject);
        }
    }

    @Override
    public void explained(Explained what) {
        explained = Optional.of(what);
        explainedEpoch = wanted;
        problem = "";
        tell();
    }

    @Override
    public void failed(String sentence) {
        explained = Optional.empty();
        problem = sentence;
        tell();
    }

    private void tell() {
        changes.set(changes.get() + 1);
    }

    @Override
    public void close() {
        live.close();
    }
}
