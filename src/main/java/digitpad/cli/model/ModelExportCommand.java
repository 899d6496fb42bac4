package digitpad.cli.model;

import digitpad.model.BundledModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code digitpad model export}: copies the bundled model out of the application. */
@Command(
        name = "export",
        description = "Writes the bundled model to a safetensors file, over what may be there.",
        footer = {"", "Example:", "  digitpad model export digitpad.safetensors"})
final class ModelExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "File to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        BundledModel.export(file);
        return 0;
    }
}
