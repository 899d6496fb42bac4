package digitpad.ui;

import digitpad.training.ModelStore;
import java.nio.file.Path;

/**
 * What the window is given from outside.
 *
 * @param models opens the network that reads
 * @param folder where the window keeps its settings; need not exist
 */
public record WindowServices(ModelStore models, Path folder) {
    /** The file of the window's settings, which need not exist. */
    Path settings() {
        return folder.resolve("window.json");
    }
}
