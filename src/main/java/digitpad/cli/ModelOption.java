package digitpad.cli;

import digitpad.app.reading.ModelChoice;
import digitpad.model.ModelStore;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --model}, for the commands that read with a network. */
public final class ModelOption {
    @Option(names = "--model", paramLabel = "FILE", description = "Model file to read with instead of the bundled one.")
    private @Nullable Path file;

    public ModelChoice choice(ModelStore store) {
        return new ModelChoice(store, Optional.ofNullable(file));
    }
}
