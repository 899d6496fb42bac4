package digitpad.cli.model;

import digitpad.app.reading.ModelChoice;
import digitpad.cli.TextOrJson;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code digitpad model info}: prints a model's card and its layers. */
@Command(
        name = "info",
        description = "Shows a model's card and its layers.",
        footer = {"", "Examples:", "  digitpad model info", "  digitpad model info mine.safetensors --format json"})
final class ModelInfoCommand implements Callable<Integer> {
    private final ModelStore models;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Model file; the bundled model unless named.")
    private @Nullable Path file;

    @Mixin
    private TextOrJson format = new TextOrJson();

    ModelInfoCommand(ModelStore models) {
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.isJson();
        ModelCard card = new ModelChoice(models, Optional.ofNullable(file)).card();
        format.output().line(json ? CardJson.of(card) : CardText.of(card));
        return 0;
    }
}
