package digitpad;

import digitpad.app.WindowProbe;
import digitpad.cli.BenchmarkCommand;
import digitpad.cli.DigitPadCommand;
import digitpad.cli.EvaluateCommand;
import digitpad.cli.ModelCommand;
import digitpad.cli.PredictCommand;
import digitpad.cli.TrainCommand;
import digitpad.dl4j.Backend;
import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.dl4j.Dl4jModelStore;
import digitpad.training.EngineTrainer;
import digitpad.training.ModelStore;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The one place that says {@code new} across layers. */
final class Wiring {
    private Wiring() {}

    /** The command line on this process's streams. */
    static CommandLine commandLine() {
        ModelStore models = new Dl4jModelStore();
        WindowProbe window = () -> {
            throw new WindowProbe.UnavailableException(
                    Desktop.problem().orElse("This version does not measure its window."));
        };
        return DigitPadCommand.commandLine(
                version(),
                List.of(
                        new PredictCommand(models),
                        new EvaluateCommand(models),
                        new TrainCommand(new EngineTrainer(Dl4jGradientEngine::new), version()),
                        ModelCommand.of(models),
                        new BenchmarkCommand(models, Backend::name, window)),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err));
    }

    /** The name and the version that the application was packed with. */
    static String version() {
        String packed = Wiring.class.getPackage().getImplementationVersion();
        return packed == null ? "DigitPad" : "DigitPad " + packed;
    }

    /** Whatever the machine's own encoding is: file names and JSON are UTF-8. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
