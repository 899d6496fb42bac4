package digitpad.cli.data;

import digitpad.app.data.DataSources;
import digitpad.dataset.download.Download;
import digitpad.model.ModelStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad data}: what can be done with data sets. */
@Command(name = "data", description = "Downloads MNIST, or shows what a data set holds.")
public final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private DataCommand() {}

    /**
     * The command with its own commands.
     *
     * @param models of which the bundled one tells whether pictures stand upright
     * @param mnist makes a download of MNIST into a folder from mirrors
     */
    public static CommandLine of(DataSources sources, ModelStore models, BiFunction<Path, List<URI>, Download> mnist) {
        return new CommandLine(new DataCommand())
                .addSubcommand(new DataDownloadCommand(sources.mnist().folder(), mnist))
                .addSubcommand(new DataShowCommand(sources, models));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: download or show.");
    }
}
