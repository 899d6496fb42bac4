package digitpad.cli.runs;

import digitpad.app.runs.RunStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad runs}: the trainings that the window keeps. */
@Command(name = "runs", description = "Lists the runs that the window keeps, exports, renames or deletes them.")
public final class RunsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private RunsCommand() {}

    /** The command with its own commands. */
    public static CommandLine of(RunStore store) {
        return new CommandLine(new RunsCommand())
                .addSubcommand(new RunsListCommand(store))
                .addSubcommand(new RunsExportCommand(store))
                .addSubcommand(new RunsRenameCommand(store))
                .addSubcommand(new RunsDeleteCommand(store));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, export, rename or delete.");
    }
}
