package digitpad.cli;

import digitpad.app.ModelChoice;
import digitpad.training.ModelCard;
import digitpad.training.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad model info}: prints a model's card and its layers. */
@Command(
        name = "info",
        description = "Shows a model's card and its layers.",
        footer = {"", "Examples:", "  digitpad model info", "  digitpad model info mine.safetensors --format json"})
final class ModelInfoCommand implements Callable<Integer> {
    private final ModelStore models;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Model file; the bundled model unless named.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    ModelInfoCommand(ModelStore models) {
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "model info prints text or json, not csv.");
        }
        ModelCard card = new ModelChoice(models, Optional.ofNullable(file)).card();
        new Output(spec.commandLine().getOut()).line(format == Format.JSON ? CardJson.of(card) : CardText.of(card));
        return 0;
    }
}
