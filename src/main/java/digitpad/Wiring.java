package digitpad;

import digitpad.app.benchmark.WindowProbe;
import digitpad.app.data.DataSources;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.LearnHand;
import digitpad.app.reading.ModelChoice;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.TrainModel;
import digitpad.cli.DigitPadCommand;
import digitpad.cli.benchmark.BenchmarkCommand;
import digitpad.cli.data.DataCommand;
import digitpad.cli.evaluate.EvaluateCommand;
import digitpad.cli.explain.ExplainCommand;
import digitpad.cli.hand.HandCommand;
import digitpad.cli.hand.HandLearnCommand;
import digitpad.cli.hand.SimulateCommand;
import digitpad.cli.model.ModelCommand;
import digitpad.cli.network.NetworkCommand;
import digitpad.cli.predict.PredictCommand;
import digitpad.cli.runs.RunsCommand;
import digitpad.cli.train.TrainCommand;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dataset.download.Mnist;
import digitpad.files.UserFolder;
import digitpad.model.ModelStore;
import digitpad.model.network.DesignFolder;
import digitpad.nd4j.Backend;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.nd4j.learning.Nd4jLastLayers;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import digitpad.training.EngineTrainer;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The one place that makes what the layers are made of, and hands it to the window and to the commands. */
final class Wiring {
    private Wiring() {}

    /** The command line on this process's streams. */
    static CommandLine commandLine() {
        ModelStore models = new Nd4jModelStore();
        Trainer trainer = new EngineTrainer(Nd4jGradientEngine::new);
        DataSources sources = new DataSources(BuiltInDigits::of, UserFolder.path());
        return DigitPadCommand.commandLine(
                version(),
                List.of(
                        new PredictCommand(models),
                        new ExplainCommand(models, Nd4jOpenNetwork::new),
                        new EvaluateCommand(models),
                        new TrainCommand(new TrainModel(trainer, version()), models, sources),
                        DataCommand.of(sources, models, Mnist::download),
                        RunsCommand.of(new RunStore(UserFolder.path().resolve(RunStore.FOLDER))),
                        hand(models, sources),
                        ModelCommand.of(models),
                        NetworkCommand.create(),
                        new SimulateCommand(models, Wiring::learning, sources),
                        new BenchmarkCommand(
                                models, trainer, Nd4jOpenNetwork::new, Backend::name, Wiring::measuredWindow)),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err));
    }

    private static CommandLine hand(ModelStore models, DataSources sources) {
        PersonalSet set = new PersonalSet(UserFolder.path().resolve(PersonalSet.FOLDER));
        return HandCommand.of(set, new HandLearnCommand(set, models, Wiring::learning, sources));
    }

    private static LearnHand learning(ModelChoice base) {
        return new LearnHand(Nd4jLastLayers::new, base, version());
    }

    /** Begins what the window will need, on a thread of its own. */
    static void prepareWindow() {
        DigitPadApplication.prepare(windowServices(UserFolder.path()));
    }

    /** Opens the window and returns when it is closed. */
    static void openWindow() {
        DigitPadApplication.launch(windowServices(UserFolder.path()), new String[0]);
    }

    /** For a window that keeps all that is the user's in {@code folder}. */
    private static WindowServices windowServices(Path folder) {
        DataSources sources = new DataSources(BuiltInDigits::of, folder);
        return new WindowServices(
                new Nd4jModelStore(),
                Nd4jOpenNetwork::new,
                sources,
                () -> Mnist.download(sources.mnist().folder(), Mnist.mirrors()),
                new RunStore(folder.resolve(RunStore.FOLDER)),
                () -> new TrainModel(new EngineTrainer(Nd4jGradientEngine::new), version()),
                new DesignFolder(folder.resolve(DesignFolder.FOLDER)),
                new PersonalSet(folder.resolve(PersonalSet.FOLDER)),
                Wiring::learning,
                version(),
                folder);
    }

    private static WindowProbe.OpenWindow measuredWindow() throws WindowProbe.UnavailableException {
        Optional<String> problem = Desktop.problem();
        if (problem.isPresent()) {
            throw new WindowProbe.UnavailableException(problem.get());
        }
        try {
            return WindowBenchmark.open(Wiring::windowServices);
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
