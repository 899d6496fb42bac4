package digitpad.cli;

import digitpad.app.DataSources;
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

    /** The command with its own commands. */
    public static CommandLine of(DataSources sources) {
        return new CommandLine(new DataCommand())
                .addSubcommand(new DataDownloadCommand(sources.mnist().folder()))
                .addSubcommand(new DataShowCommand(sources));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: download or show.");
    }
}
