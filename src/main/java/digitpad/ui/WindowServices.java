package digitpad.ui;

import digitpad.training.ModelStore;
import digitpad.training.Trainer;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What the window is given from outside.
 *
 * @param models opens networks that read
 * @param trainer makes what trains them, when it is first needed
 * @param program name and version, for the cards of networks
 * @param folder where the window keeps its settings, runs, designs and data; need not exist
 */
public record WindowServices(ModelStore models, Supplier<Trainer> trainer, String program, Path folder) {
    /** The file of the window's settings, which need not exist. */
    Path settings() {
        return folder.resolve("window.json");
    }
}
