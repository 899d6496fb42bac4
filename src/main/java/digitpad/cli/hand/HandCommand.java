package digitpad.cli.hand;

import digitpad.app.hand.PersonalSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad hand}: the digits in the user's own hand. */
@Command(
        name = "hand",
        description = "Lists the digits in your own hand, exports or imports them, removes some, or learns from them.")
public final class HandCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private HandCommand() {}

    /** The command with its own commands. */
    public static CommandLine of(PersonalSet set, HandLearnCommand learn) {
        return new CommandLine(new HandCommand())
                .addSubcommand(new HandListCommand(set))
                .addSubcommand(new HandExportCommand(set))
                .addSubcommand(new HandImportCommand(set))
                .addSubcommand(new HandRemoveCommand(set))
                .addSubcommand(learn);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, export, import, remove or learn.");
    }
}
