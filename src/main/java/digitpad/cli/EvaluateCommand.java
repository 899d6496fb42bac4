package digitpad.cli;

import digitpad.app.EvaluateModel;
import digitpad.app.EvaluationReport;
import digitpad.training.ModelStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad evaluate}: measures a model on labelled samples. */
@Command(
        name = "evaluate",
        description = "Measures how well a model reads labelled digits.",
        footer = {
            "",
            "Accuracy is the share of samples read right, loss the mean cross-entropy in nats.",
            "A sample of --csv is a whole page: right where all its digits are. Its digit accuracy is",
            "1 less the digits to put in, leave out or replace, as a share of the labels' digits.",
            "Precision is the share of the digits read as a 4 that are one, recall the share of the 4s that were",
            "read as such, F1 their harmonic mean. The calibration error is how far confidence and accuracy lie",
            "apart: on average over 15 bins of confidence, weighted by their digits, and in the worst bin.",
            "",
            "Examples:",
            "  digitpad evaluate --images t10k-images-idx3-ubyte.gz --labels t10k-labels-idx1-ubyte.gz",
            "  digitpad evaluate --csv photos/labels.csv --format json"
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final ModelStore models;

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    @Mixin
    private ModelOption model;

    /** Where the samples are: one of these. */
    static final class Source {
        @ArgGroup(exclusive = false)
        private @Nullable IdxPair idx;

        @Option(
                names = "--dir",
                paramLabel = "FOLDER",
                description = "Folder with the folders 0 to 9, of images or InkML.")
        private @Nullable Path folder;

        @Option(names = "--csv", paramLabel = "FILE", description = "List with the columns file and label.")
        private @Nullable Path list;

        @Option(
                names = "--strokes",
                paramLabel = "FILE",
                description = "Pen strokes: pendigits .tra or UNIPEN .jsonl, plain or .gz.")
        private @Nullable Path strokes;
    }

    /** MNIST's two files. */
    static final class IdxPair {
        @Option(names = "--images", paramLabel = "IDX", required = true, description = "IDX file with images.")
        private Path images = Path.of("");

        @Option(names = "--labels", paramLabel = "IDX", required = true, description = "IDX file with their labels.")
        private Path labels = Path.of("");
    }

    public EvaluateCommand(ModelStore models) {
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "evaluate prints text or json, not csv.");
        }
        EvaluationReport report = evaluate(new EvaluateModel(model.choice(models)));
        PrintWriter errors = spec.commandLine().getErr();
        report.failures().forEach(errors::println);
        if (report.skipped() > 0) {
            errors.println("Passed over " + report.skipped() + " other things.");
        }
        new Output(spec.commandLine().getOut())
                .line(format == Format.JSON ? EvaluationJson.of(report) : EvaluationText.of(report));
        return report.failures().isEmpty() ? 0 : 1;
    }

    private EvaluationReport evaluate(EvaluateModel use) throws IOException {
        if (source.folder != null) {
            return use.folder(source.folder);
        }
        if (source.list != null) {
            return use.csv(source.list);
        }
        if (source.strokes != null) {
            return use.strokes(source.strokes);
        }
        if (source.idx != null) {
            return use.idx(source.idx.images, source.idx.labels);
        }
        throw new ParameterException(spec.commandLine(), "Nothing to evaluate on was named.");
    }
}
