package digitpad.cli;

import digitpad.app.BenchmarkReport;
import digitpad.app.MeasureSpeed;
import digitpad.app.WindowProbe;
import digitpad.training.ModelStore;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad benchmark}: how fast this machine reads. */
@Command(
        name = "benchmark",
        description = "Measures how fast this machine reads digits; takes some seconds.",
        footer = {
            "",
            "Figures drift on a machine that does other things as well.",
            "",
            "Example:",
            "  digitpad benchmark"
        })
public final class BenchmarkCommand implements Callable<Integer> {
    private final ModelStore models;
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

    @Mixin
    private ModelOption model;

    /** @param backend names what the network runs on */
    public BenchmarkCommand(ModelStore models, Supplier<String> backend, WindowProbe window) {
        this.models = models;
        this.backend = backend;
        this.window = window;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "benchmark prints text or json, not csv.");
        }
        BenchmarkReport report = measure();
        new Output(spec.commandLine().getOut())
                .line(format == Format.JSON ? BenchmarkJson.of(report) : BenchmarkText.of(report));
        return 0;
    }

    private BenchmarkReport measure() throws IOException {
        Optional<WindowProbe.Figures> seen = Optional.empty();
        String note = "";
        try {
            // First, since it takes the time from the start of the process.
            seen = Optional.of(window.measure());
        } catch (WindowProbe.UnavailableException e) {
            note = String.valueOf(e.getMessage());
        }
        MeasureSpeed.Figures figures = new MeasureSpeed(model.choice(models)).run();
        return new BenchmarkReport(backend.get(), figures, seen, note);
    }
}
