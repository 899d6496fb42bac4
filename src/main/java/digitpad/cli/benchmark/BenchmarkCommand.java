package digitpad.cli.benchmark;

import digitpad.app.benchmark.BenchmarkReport;
import digitpad.app.benchmark.MeasureSpeed;
import digitpad.app.benchmark.WindowProbe;
import digitpad.cli.ModelOption;
import digitpad.cli.StopOnExit;
import digitpad.cli.Terminal;
import digitpad.cli.TextOrJson;
import digitpad.explanation.NetworkOpener;
import digitpad.model.ModelStore;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code digitpad benchmark}: how fast this machine reads and trains. */
@Command(
        name = "benchmark",
        description = "Measures how fast this machine reads and trains, and the memory that it takes.",
        footer = {
            "",
            "It takes about three minutes and needs no data. A window opens and is drawn on, where there is a display.",
            "Figures drift on a machine that does other things as well.",
            "",
            "Example:",
            "  digitpad benchmark"
        })
public final class BenchmarkCommand implements Callable<Integer> {
    private static final int STOPPED = 1;

    private final ModelStore models;
    private final Trainer trainer;
    private final NetworkOpener opener;
    private final Supplier<String> backend;
    private final WindowProbe window;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Option(names = "--no-window", description = "Leave the window out.")
    private boolean withoutWindow;

    @Mixin
    private ModelOption model;

    /**
     * @param opener opens the network to be looked into
     * @param backend names what the networks run on
     */
    public BenchmarkCommand(
            ModelStore models, Trainer trainer, NetworkOpener opener, Supplier<String> backend, WindowProbe window) {
        this.models = models;
        this.trainer = trainer;
        this.opener = opener;
        this.backend = backend;
        this.window = window;
    }

    @Override
    public Integer call() throws IOException, TrainingFailedException, InterruptedException {
        boolean json = format.isJson();
        try (StopOnExit stop = new StopOnExit()) {
            return run(json, stop::isAsked);
        }
    }

    private int run(boolean json, BooleanSupplier stop)
            throws IOException, TrainingFailedException, InterruptedException {
        BenchmarkReport report;
        try {
            report = measure(stop);
        } catch (CancellationException e) {
            spec.commandLine().getErr().println("The benchmark was stopped.");
            return STOPPED;
        }
        format.output().line(json ? BenchmarkJson.of(report) : BenchmarkText.of(report));
        return 0;
    }

    private BenchmarkReport measure(BooleanSupplier stop)
            throws IOException, TrainingFailedException, InterruptedException {
        MeasureSpeed.Subject subject = new MeasureSpeed.Subject(
                model.choice(models), trainer, opener, backend, withoutWindow ? BenchmarkCommand::noWindow : window);
        try (BenchmarkProgress progress =
                new BenchmarkProgress(spec.commandLine().getErr(), Terminal.isInteractive())) {
            return new MeasureSpeed(subject, progress, stop).run();
        }
    }

    private static WindowProbe.OpenWindow noWindow() throws WindowProbe.UnavailableException {
        throw new WindowProbe.UnavailableException("The window was left out by --no-window.");
    }
}
