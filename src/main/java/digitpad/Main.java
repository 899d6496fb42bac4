package digitpad;

import digitpad.cli.TrainCommand;
import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.training.EngineTrainer;
import picocli.CommandLine;

/** Starts DigitPad: the window without arguments, a command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        CommandLine root =
                new CommandLine(CommandLine.Model.CommandSpec.create().name("digitpad"));
        root.addSubcommand(new TrainCommand(new EngineTrainer(Dl4jGradientEngine::new), "DigitPad 0.1.0"));
        System.exit(root.execute(arguments));
    }
}
