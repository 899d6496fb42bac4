package digitpad;

import digitpad.app.DataSources;
import digitpad.app.WindowProbe;
import digitpad.app.hand.PersonalSet;
import digitpad.app.runs.RunStore;
import digitpad.cli.BenchmarkCommand;
import digitpad.cli.DataCommand;
import digitpad.cli.DigitPadCommand;
import digitpad.cli.EvaluateCommand;
import digitpad.cli.HandCommand;
import digitpad.cli.HandLearnCommand;
import digitpad.cli.ModelCommand;
import digitpad.cli.NetworkCommand;
import digitpad.cli.PredictCommand;
import digitpad.cli.RunsCommand;
import digitpad.cli.SimulateCommand;
import digitpad.cli.TrainCommand;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dl4j.Backend;
import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.dl4j.Dl4jModelStore;
import digitpad.files.UserFolder;
import digitpad.training.EngineTrainer;
import digitpad.training.ModelStore;
import digitpad.training.Trainer;
import digitpad.ui.DigitPadApplication;
import digitpad.ui.WindowServices;
import digitpad.ui.benchmark.WindowBenchmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The one place that says {@code new} across layers. */
final class Wiring {
    private Wiring() {}

    /** The command line on this process's streams. */
    static CommandLine commandLine() {
        ModelStore models = new Dl4jModelStore();
        Trainer trainer = new EngineTrainer(Dl4jGradientEngine::new);
        DataSources sources = new DataSources(BuiltInDigits::of, UserFolder.path());
        return DigitPadCommand.commandLine(
                version(),
                List.of(
                        new PredictCommand(models),
                        new EvaluateCommand(models),
                        new TrainCommand(trainer, models, sources, version()),
                        DataCommand.of(sources),
                        RunsCommand.of(new RunStore(UserFolder.path().resolve(RunStore.FOLDER))),
                        hand(models, sources),
                        ModelCommand.of(models),
                        NetworkCommand.create(),
                        new SimulateCommand(models, sources, version()),
                        new BenchmarkCommand(models, trainer, Backend::name, Wiring::measuredWindow)),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err));
    }

    private static CommandLine hand(ModelStore models, DataSources sources) {
        PersonalSet set = new PersonalSet(UserFolder.path().resolve(PersonalSet.FOLDER));
        return HandCommand.of(set, new HandLearnCommand(set, models, sources, version()));
    }

    /** Begins what the window will need, on a thread of its own. */
    static void prepareWindow() {
        DigitPadApplication.prepare(windowServices());
    }

    /** Opens the window and returns when it is closed. */
    static void openWindow() {
        DigitPadApplication.launch(windowServices(), new String[0]);
    }

    private static WindowServices windowServices() {
        return new WindowServices(
                new Dl4jModelStore(), () -> new EngineTrainer(Dl4jGradientEngine::new), version(), UserFolder.path());
    }

    private static WindowProbe.OpenWindow measuredWindow() throws WindowProbe.UnavailableException {
        Optional<String> problem = Desktop.problem();
        if (problem.isPresent()) {
            throw new WindowProbe.UnavailableException(problem.get());
        }
        try {
            return WindowBenchmark.open(new Dl4jModelStore(), () -> new EngineTrainer(Dl4jGradientEngine::new));
        } catch (IOException e) {
            throw new WindowProbe.UnavailableException("No folder for the window's settings could be made: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WindowProbe.UnavailableException("The measurement of the window was interrupted.");
        }
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
