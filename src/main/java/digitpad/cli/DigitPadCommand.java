package digitpad.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code digitpad}: what the commands hang on. Without a command the window opens, which is not this class's business. */
@Command(
        name = "digitpad",
        description = "Reads handwritten digits. Without a command, a window opens to draw them in.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0; 1 when an input failed; 2 when the usage was wrong.",
            "DIGITPAD_OPTS holds options for the Java machine, such as -Xmx3g.",
            "",
            "Examples:",
            "  digitpad",
            "  digitpad predict seven.png",
            "  digitpad evaluate --dir digits/",
            "  digitpad model info"
        })
public final class DigitPadCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private DigitPadCommand() {}

    /**
     * The command line, ready to execute.
     *
     * @param version one line, for {@code --version}
     * @param commands annotated picocli commands, in the order of the help
     */
    public static CommandLine commandLine(String version, List<Object> commands, PrintWriter out, PrintWriter errors) {
        CommandLine line = new CommandLine(new DigitPadCommand());
        line.getCommandSpec().version(version);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        // After the commands were added: these settings are handed down to those that are there.
        line.getSubcommands().values().forEach(DigitPadCommand::addHelp);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(errors);
        line.setParameterExceptionHandler(new UsageSentence());
        line.setExecutionExceptionHandler(new FailureSentence());
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getCommandSpec().version(command.getParent().getCommandSpec().version());
        command.getSubcommands().values().forEach(DigitPadCommand::addHelp);
    }
}
