package digitpad.cli;

import digitpad.app.BenchmarkReport;
import digitpad.app.MeasureSpeed;
import digitpad.app.WindowProbe;
import digitpad.training.ModelStore;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad benchmark}: how fast this machine reads and trains. */
@Command(
        name = "benchmark",
        description = "Measures how fast this machine reads and trains, and the memory that it takes.",
        footer = {
            "",
            "It takes about two minutes and needs no data. A window opens and is drawn on, where there is a display.",
            "Figures drift on a machine that does other things as well.",
            "",
            "Example:",
            "  digitpad benchmark"
        })
public final class BenchmarkCommand implements Callable<Integer> {
    private static final int STOPPED = 1;

    private final ModelStore models;
    private final Trainer trainer;
    private final Supplier<String> backend;
    private final WindowProbe window;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    @Option(names = "--no-window", description = "Leave the window out.")
    private boolean withoutWindow;

    @Mixin
    private ModelOption model;

    /** @param backend names what the networks run on */
    public BenchmarkCommand(ModelStore models, Trainer trainer, Supplier<String> backend, WindowProbe window) {
        this.models = models;
        this.trainer = trainer;
        this.backend = backend;
        this.window = window;
    }

    @Override
    public Integer call() throws IOException, TrainingFailedException, InterruptedException {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "benchmark prints text or json, not csv.");
        }
        try (StopOnExit stop = new StopOnExit()) {
            return run(stop::isAsked);
        }
    }

    private int run(BooleanSupplier stop) throws IOException, TrainingFailedException, InterruptedException {
        BenchmarkReport report;
        try {
            report = measure(stop);
        } catch (CancellationException e) {
            spec.commandLine().getErr().println("The benchmark was stopped.");
            return STOPPED;
        }
        new Output(spec.commandLine().getOut())
                .line(format == Format.JSON ? BenchmarkJson.of(report) : BenchmarkText.of(report));
        return 0;
    }

    private BenchmarkReport measure(BooleanSupplier stop)
            throws IOException, TrainingFailedException, InterruptedException {
        MeasureSpeed.Subject subject = new MeasureSpeed.Subject(
                model.choice(models), trainer, backend, withoutWindow ? BenchmarkCommand::noWindow : window);
        try (BenchmarkProgress progress =
                new BenchmarkProgress(spec.commandLine().getErr(), Terminal.isInteractive())) {
            return new MeasureSpeed(subject, progress, stop).run();
        }
    }

    private static WindowProbe.OpenWindow noWindow() throws WindowProbe.UnavailableException {
        throw new WindowProbe.UnavailableException("The window was left out by --no-window.");
    }
}
