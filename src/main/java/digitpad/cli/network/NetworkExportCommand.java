package digitpad.cli.network;

import digitpad.model.network.DesignFile;
import digitpad.model.network.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad network export}: a preset's layers as a file to begin a design with. */
@Command(
        name = "export",
        description = "Writes a preset's layers to a JSON file to change them, over what may be there.",
        footer = {"", "Example:", "  digitpad network export two-block --out mine.json"})
final class NetworkExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A preset.")
    private String preset = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Presets.names().contains(preset)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no preset " + preset + "; the presets are " + String.join(", ", Presets.names()) + ".");
        }
        DesignFile.write(out, Presets.named(preset));
        return 0;
    }
}
