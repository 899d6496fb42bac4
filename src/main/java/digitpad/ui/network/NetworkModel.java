package digitpad.ui.network;

import digitpad.model.network.DesignFile;
import digitpad.model.network.DesignFolder;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.NetworkDraft;
import digitpad.model.network.Presets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The network that will be trained: a preset or one of the user's designs, and the editing of its layers. A changed preset
 * becomes a design; designs are kept as they change. To be used on the FX thread; needs no toolkit.
 */
public final class NetworkModel {
    private final DesignKeeper keeper;

    // Properties

    private final ObservableList<NetworkChoice> choices = FXCollections.observableArrayList();
    private final ObservableList<NetworkChoice> shownChoices = FXCollections.unmodifiableObservableList(choices);
    private final ReadOnlyObjectWrapper<NetworkChoice> chosen;
    private final ReadOnlyObjectWrapper<NetworkDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<NetworkDescription>> network =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final BooleanProperty editing = new SimpleBooleanProperty();

    /** Offers the presets, the first of them chosen. */
    public NetworkModel(DesignKeeper keeper) {
        this.keeper = keeper;
        Presets.names().forEach(name -> choices.add(NetworkChoice.preset(name)));
        chosen = new ReadOnlyObjectWrapper<>(choices.get(0));
        show();
    }

    /** Presets first, then designs. */
    public ObservableList<NetworkChoice> choices() {
        return shownChoices;
    }

    public ReadOnlyObjectProperty<NetworkChoice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The layers of what is chosen, whether or not they are a network. */
    public ReadOnlyObjectProperty<NetworkDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What would be trained; empty while the design is impossible. */
    public ReadOnlyObjectProperty<Optional<NetworkDescription>> networkProperty() {
        return network.getReadOnlyProperty();
    }

    /** A sentence that says why there is no network; "" where there is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether the editor is unfolded. */
    public BooleanProperty editingProperty() {
        return editing;
    }

    // Commands

    /**
     * Reads the kept designs and offers them too.
     *
     * @param then run when they are there
     */
    public void load(Runnable then) {
        keeper.load(this::offer, then);
    }

    /** Chooses what {@link NetworkChoice#key} told once; false where there is no such thing, or not yet. */
    public boolean chooseKept(String key) {
        Optional<NetworkChoice> kept =
                choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
        kept.ifPresent(this::choose);
        return kept.isPresent();
    }

    public void choose(NetworkChoice choice) {
        chosen.set(choice);
        show();
    }

    /** Chooses the preset or design called {@code name}, where there is one. */
    public void choose(String name) {
        choices.stream()
                .filter(choice -> choice.getName().equals(name))
                .findFirst()
                .ifPresent(this::choose);
    }

    /** Puts a layer before the one that is at {@code at} now, counted from 0, or at the end. */
    public void add(int at, Layer layer) {
        change(draft.get().add(at, layer));
    }

    /** Takes the layer at {@code at} away, counted from 0. */
    public void remove(int at) {
        change(draft.get().remove(at));
    }

    /** Puts a second layer like the one at {@code at} behind it, counted from 0. */
    public void duplicate(int at) {
        change(draft.get().add(at + 1, draft.get().layers().get(at)));
    }

    /** Moves a layer so that it is at {@code to} afterwards, counted from 0. */
    public void move(int from, int to) {
        change(draft.get().move(from, to));
    }

    /** Changes the layer at {@code at}, counted from 0. */
    public void replace(int at, Layer layer) {
        change(draft.get().replace(at, layer));
    }

    /** Calls the design otherwise; a preset becomes a design of that name. What cannot be a name is not heeded. */
    public void rename(String wanted) {
        String name = wanted.strip();
        if (!DesignFile.isName(name) || name.equals(chosen.get().getName())) {
            return;
        }
        if (chosen.get().isPreset()) {
            become(name, draft.get());
        } else {
            chosen.get().rename(unused(name));
        }
        changed();
    }

    /** Goes back to the layers before the last change. */
    public void undo() {
        if (canUndo.get()) {
            chosen.get().undo();
            changed();
        }
    }

    /** Takes the last undoing back. */
    public void redo() {
        if (canRedo.get()) {
            chosen.get().redo();
            changed();
        }
    }

    /** Reads a design from a file and makes it one of the user's own. */
    public void open(Path file) {
        keeper.open(file, this::adopt);
    }

    /** Writes the network to a file, where there is one. */
    public void saveAs(Path file) {
        network.get().ifPresent(is -> keeper.save(file, is));
    }

    /** Deletes the chosen design; presets stay. */
    public void delete() {
        NetworkChoice gone = chosen.get();
        gone.file().ifPresent(file -> {
            choose(choices.get(0));
            choices.remove(gone);
            keeper.delete(file);
        });
    }

    private void offer(DesignFolder.Kept kept) {
        NetworkDescription found = kept.network();
        choices.add(NetworkChoice.design(kept.file(), unused(found.name()), found.draft()));
    }

    private void adopt(NetworkDescription opened) {
        Optional<NetworkChoice> same = choices.stream()
                .filter(choice -> choice.network().equals(Optional.of(opened)))
                .findFirst();
        if (same.isPresent()) {
            choose(same.get());
        } else {
            become(opened.name(), opened.draft());
            changed();
        }
    }

    private void change(NetworkDraft next) {
        if (next.equals(draft.get())) {
            return;
        }
        if (chosen.get().isPreset()) {
            become("my " + chosen.get().getName(), draft.get());
        }
        chosen.get().change(next);
        changed();
    }

    /** Makes a design and chooses it. */
    private void become(String name, NetworkDraft layers) {
        String own = unused(name);
        Set<Path> taken =
                choices.stream().flatMap(choice -> choice.file().stream()).collect(Collectors.toSet());
        NetworkChoice design = NetworkChoice.design(keeper.newFile(own, taken), own, layers);
        choices.add(design);
        chosen.set(design);
    }

    private void changed() {
        show();
        // What is impossible is not kept: the file has the last network that was possible.
        network.get().ifPresent(is -> chosen.get().file().ifPresent(file -> keeper.keep(file, is)));
    }

    private void show() {
        NetworkChoice choice = chosen.get();
        network.set(choice.network());
        problem.set(choice.draft().problem().orElse(""));
        draft.set(choice.draft());
        canUndo.set(choice.canUndo());
        canRedo.set(choice.canRedo());
    }

    /** {@code name}, with a number where something is called so already. */
    private String unused(String name) {
        Set<String> used = choices.stream().map(NetworkChoice::getName).collect(Collectors.toSet());
        String free = name;
        for (int number = 2; used.contains(free); number++) {
            String ending = " " + number;
            int longest = Math.min(name.codePointCount(0, name.length()), DesignFile.MAX_NAME - ending.length());
            free = name.substring(0, name.offsetByCodePoints(0, longest)) + ending;
        }
        return free;
    }
}
