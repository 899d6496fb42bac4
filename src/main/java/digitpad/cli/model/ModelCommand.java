package digitpad.cli.model;

import digitpad.model.ModelStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad model}: what can be done with model files. */
@Command(name = "model", description = "Shows what a model is, or copies the bundled one to a file.")
public final class ModelCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ModelCommand() {}

    /** The command with its own commands. */
    public static CommandLine of(ModelStore models) {
        return new CommandLine(new ModelCommand())
                .addSubcommand(new ModelInfoCommand(models))
                .addSubcommand(new ModelExportCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: info or export.");
    }
}
