package digitpad.app.reading;

import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.model.StoredNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The model that is to be used: a file of the user's or the bundled one.
 *
 * @param file empty for the bundled model
 */
public record ModelChoice(ModelStore store, Optional<Path> file) {
    /** Opens the model, which starts the numeric library. */
    public LoadedModel open() throws IOException {
        return file.isPresent() ? store.open(file.get()) : store.openBundled();
    }

    /** The model's network, without starting the numeric library. */
    public StoredNetwork network() throws IOException {
        return file.isPresent() ? store.network(file.get()) : store.bundledNetwork();
    }

    /** The model's card, without starting the numeric library. */
    public ModelCard card() throws IOException {
        return file.isPresent() ? store.card(file.get()) : store.bundledCard();
    }
}
