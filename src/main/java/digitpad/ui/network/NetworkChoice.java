package digitpad.ui.network;

import digitpad.model.network.NetworkDescription;
import digitpad.model.network.NetworkDraft;
import digitpad.model.network.PresetText;
import digitpad.model.network.Presets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A network that can be chosen: a preset, which never changes, or one of the user's designs, which remembers its changes. */
public final class NetworkChoice {
    private final Optional<Path> file;
    private final DraftHistory history;

    // Properties

    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper();

    private NetworkChoice(Optional<Path> file, String name, NetworkDraft draft) {
        this.file = file;
        this.history = new DraftHistory(draft);
        this.name.set(name);
        describe();
    }

    static NetworkChoice preset(String name) {
        return new NetworkChoice(Optional.empty(), name, Presets.named(name).draft());
    }

    static NetworkChoice design(Path file, String name, NetworkDraft draft) {
        return new NetworkChoice(Optional.of(file), name, draft);
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public String getName() {
        return name.get();
    }

    /** A line about the network. */
    public ReadOnlyStringProperty descriptionProperty() {
        return description.getReadOnlyProperty();
    }

    public boolean isPreset() {
        return file.isEmpty();
    }

    /** What it is found again by at the next start: a preset by its name, a design by that of its file. */
    public String key() {
        return file.map(is -> String.valueOf(is.getFileName())).orElseGet(this::getName);
    }

    /** Where a design is kept. */
    Optional<Path> file() {
        return file;
    }

    NetworkDraft draft() {
        return history.current();
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    /** The network, where the layers are one. */
    Optional<NetworkDescription> network() {
        return draft().problem().isPresent() ? Optional.empty() : Optional.of(draft().toDescription(getName()));
    }

    // Commands

    void rename(String newName) {
        name.set(newName);
    }

    void change(NetworkDraft next) {
        history.change(next);
        describe();
    }

    void undo() {
        history.undo();
        describe();
    }

    void redo() {
        history.redo();
        describe();
    }

    private void describe() {
        if (isPreset()) {
            description.set(PresetText.of(getName()));
            return;
        }
        int layers = draft().layers().size();
        description.set("Your design: " + (layers == 1 ? "1 layer" : layers + " layers")
                + network()
                        .map(is -> String.format(Locale.ROOT, ", %,d parameters.", is.parameterCount()))
                        .orElse(", not yet a network."));
    }
}
