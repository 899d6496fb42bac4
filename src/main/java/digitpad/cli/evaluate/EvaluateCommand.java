package digitpad.cli.evaluate;

import digitpad.app.evaluation.EvaluateModel;
import digitpad.app.evaluation.EvaluateNonDigits;
import digitpad.app.evaluation.EvaluationReport;
import digitpad.app.evaluation.NonDigitReport;
import digitpad.app.evaluation.condition.Change;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.Preparation;
import digitpad.app.reading.ModelChoice;
import digitpad.cli.ModelOption;
import digitpad.cli.TextOrJson;
import digitpad.cli.TransposedOption;
import digitpad.model.ModelStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad evaluate}: measures a model on labelled samples, or on what is no digit. */
@Command(
        name = "evaluate",
        description = "Measures how well a model reads labelled digits, or how much that is no digit it catches.",
        footer = {
            "",
            "Accuracy is the share of all samples that was read right: one that is blank,",
            "damaged or missing counts as wrong, and as unsure. So it does for a digit, a",
            "writer and a folder. Loss, the mean cross-entropy in nats, calibration and",
            "confusions are of what was read alone. A file that --csv lists is a whole page:",
            "right where all its digits are. Its digit accuracy is 1 less the digits to put",
            "in, leave out or replace, as a share of the labels' digits; points and signs count",
            "neither in labels nor in readings. Unsure are samples with a digit below the",
            "network's own bound of confidence or with ink that may be one, and unreadable ones.",
            "Precision is the share of the digits read as a 4 that are one, recall the share",
            "of the 4s that were read as such, F1 their harmonic mean. The calibration error",
            "is how far confidence and accuracy lie apart: on average over 15 bins of",
            "confidence, weighted by their digits, and in the worst bin.",
            "",
            "Changes, the same for the same seed:",
            "  pasted      anywhere on a page, at 0.5 to 8 times the size (--images)",
            "  numbers     numbers of 2 to 8 digits of uneven size, some touching (--images)",
            "  rotated     by 20 degrees, once to each side (--images, --strokes)",
            "  jagged      as a mouse draws: few positions, pens of 5 to 60 px (--strokes)",
            "  half-drawn  ended halfway, so that they are no digits (--strokes)",
            "  blurred, noisy, compressed, shaded, halved  worse photos of the same (--csv)",
            "  tilted      whole pictures turned by 15 degrees, once to each side (--csv)",
            "  leaning     seen askew, far edges 20 % smaller, all four in turn (--csv)",
            "",
            "Examples:",
            "  digitpad evaluate --images t10k-images-idx3-ubyte.gz --labels t10k-labels-idx1-ubyte.gz",
            "  digitpad evaluate --dir digits/",
            "  digitpad evaluate --csv photos/labels.csv --format json",
            "  digitpad evaluate --csv photos/labels.csv --change noisy",
            "  digitpad evaluate --csv emnist-digits-test.csv --transposed",
            "  digitpad evaluate --strokes unipen-digits.jsonl.gz --change jagged",
            "  digitpad evaluate --strokes pendigits-orig.tra.gz --writers unseen",
            "  digitpad evaluate --non-digits --model mine.safetensors"
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final ModelStore models;

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private EvaluationSource source;

    @Option(names = "--change", paramLabel = "CHANGE", description = "Make the samples harder, as told below.")
    private @Nullable Change change;

    @Option(
            names = "--shrink",
            description = "Merely shrink pad or picture to 28x28 as most demonstrations do, to compare with.")
    private boolean shrink;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of changes and non-digits; ${DEFAULT-VALUE} unless told.")
    private long seed;

    @Mixin
    private TransposedOption transposed = new TransposedOption();

    @Mixin
    private TextOrJson format;

    @Mixin
    private ModelOption model;

    public EvaluateCommand(ModelStore models) {
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.isJson();
        String refusal = source.refusal(change, shrink, transposed.isGiven());
        if (!refusal.isEmpty()) {
            throw new ParameterException(spec.commandLine(), refusal);
        }
        Conditions conditions = new Conditions(
                Optional.ofNullable(change), shrink ? Preparation.SHRUNK : Preparation.PREPROCESSED, seed);
        ModelChoice choice = model.choice(models);
        if (source.isOfNonDigits(change)) {
            NonDigitReport report = source.nonDigits(new EvaluateNonDigits(choice, conditions));
            format.output().line(json ? NonDigitJson.of(report) : NonDigitText.of(report));
            return 0;
        }
        EvaluationReport report =
                source.evaluate(new EvaluateModel(choice, transposed.turn(), TransposedOption.REMEDY), conditions);
        PrintWriter errors = spec.commandLine().getErr();
        report.failures().forEach(errors::println);
        report.remarks().forEach(errors::println);
        if (report.skipped() > 0) {
            errors.println(
                    "Passed over " + report.skipped() + (report.skipped() == 1 ? " other thing." : " other things."));
        }
        format.output().line(json ? EvaluationJson.of(report) : EvaluationText.of(report));
        return report.failures().isEmpty() ? 0 : 1;
    }
}
