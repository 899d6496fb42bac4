package digitpad.cli.network;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad network}: the networks that can be trained. */
@Command(
        name = "network",
        description = "Shows the networks that can be trained, or writes one to a file to change it.")
public final class NetworkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private NetworkCommand() {}

    /** The command with its own commands. */
    public static CommandLine create() {
        return new CommandLine(new NetworkCommand())
                .addSubcommand(new NetworkListCommand())
                .addSubcommand(new NetworkShowCommand())
                .addSubcommand(new NetworkExportCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show or export.");
    }
}
