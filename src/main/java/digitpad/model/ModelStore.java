package digitpad.model;

import java.io.IOException;
import java.nio.file.Path;

/** Opens models. Opening takes up to a second the first time, when the numeric library starts. */
public interface ModelStore {
    /** The model that is packed into the application. */
    LoadedModel openBundled() throws IOException;

    /**
     * A model file of the user's, which is taken to be hostile.
     *
     * @throws digitpad.files.BadFileException where the file is missing, cut, altered, too large, of another version or does
     *     not fit its own description
     */
    LoadedModel open(Path file) throws IOException;

    /** The card alone, without starting the numeric library. */
    ModelCard card(Path file) throws IOException;

    /** The bundled model's card alone. */
    ModelCard bundledCard() throws IOException;

    /** The bundled model's network, without starting the numeric library. */
    StoredNetwork bundledNetwork() throws IOException;

    /**
     * The network of a model file of the user's, without starting the numeric library.
     *
     * @throws digitpad.files.BadFileException as {@link #open} does
     */
    StoredNetwork network(Path file) throws IOException;
}
