package digitpad.cli.evaluate;

import digitpad.app.evaluation.EvaluateModel;
import digitpad.app.evaluation.EvaluateNonDigits;
import digitpad.app.evaluation.EvaluationReport;
import digitpad.app.evaluation.NonDigitReport;
import digitpad.app.evaluation.condition.Change;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.cli.TransposedOption;
import digitpad.dataset.pen.PenWriters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the samples of {@code digitpad evaluate} are: one of these, which picocli sees to. */
final class EvaluationSource {
    @ArgGroup(exclusive = false)
    private @Nullable IdxPair idx;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description = "Folder with the folders 0 to 9, of images or InkML; or with several such folders.")
    private @Nullable Path folder;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "List with the columns file and label, or a digit a line: its label and 784 pixels.")
    private @Nullable Path list;

    @ArgGroup(exclusive = false)
    private @Nullable Strokes strokes;

    @ArgGroup(exclusive = false)
    private @Nullable NonDigits nonDigits;

    /** MNIST's two files. */
    static final class IdxPair {
        @Option(names = "--images", paramLabel = "IDX", required = true, description = "IDX file with images.")
        private Path images = Path.of("");

        @Option(names = "--labels", paramLabel = "IDX", required = true, description = "IDX file with their labels.")
        private Path labels = Path.of("");
    }

    /** Pen strokes, and of whom. */
    static final class Strokes {
        @Option(
                names = "--strokes",
                paramLabel = "FILE",
                required = true,
                description = "Pen strokes: pendigits .tra or UNIPEN .jsonl, plain or .gz.")
        private Path file = Path.of("");

        @Option(
                names = "--writers",
                paramLabel = "WHICH",
                defaultValue = "all",
                description = "Of the strokes: all, training, validation or unseen; ${DEFAULT-VALUE} unless told.")
        private Writers writers = Writers.ALL;
    }

    /** The parts of a stroke file's writers. */
    enum Writers {
        ALL,
        TRAINING,
        VALIDATION,
        UNSEEN;

        Optional<PenWriters.Part> part() {
            return this == ALL ? Optional.empty() : Optional.of(PenWriters.Part.valueOf(name()));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** DigitPad's own non-digits. */
    static final class NonDigits {
        @Option(
                names = "--non-digits",
                required = true,
                description =
                        "Scribbles, letters, crosses, faces, dots and half-drawn digits that DigitPad draws itself.")
        private boolean wanted;

        @Option(
                names = "--count",
                paramLabel = "N",
                defaultValue = "5000",
                description = "How many non-digits; ${DEFAULT-VALUE} unless told.")
        private int count;
    }

    /** Why these samples cannot be measured so, for people; "" where they can. */
    String refusal(@Nullable Change change, boolean shrink, boolean transposed) {
        if (nonDigits != null && nonDigits.count < 1) {
            return "--count must be at least 1, not " + nonDigits.count + ".";
        }
        if (transposed && (strokes != null || nonDigits != null)) {
            return TransposedOption.name() + " is for --images, --dir and --csv.";
        }
        if (shrink && (folder != null || list != null)) {
            return "--shrink is for --images, --strokes and --non-digits.";
        }
        if (change == null) {
            return "";
        }
        return switch (change) {
            case PASTED, NUMBERS -> idx != null ? "" : "--change " + change + " is for --images.";
            case ROTATED -> idx != null || strokes != null ? "" : "--change rotated is for --images and --strokes.";
            case JAGGED, HALF_DRAWN -> strokes != null ? "" : "--change " + change + " is for --strokes.";
            case BLURRED, NOISY, COMPRESSED, SHADED, TILTED, HALVED, LEANING ->
                list != null ? "" : "--change " + change + " is for --csv.";
        };
    }

    /** Whether the samples are no digits. */
    boolean isOfNonDigits(@Nullable Change change) {
        return (nonDigits != null && nonDigits.wanted) || change == Change.HALF_DRAWN;
    }

    NonDigitReport nonDigits(EvaluateNonDigits use) throws IOException {
        return strokes != null
                ? use.halfDrawn(strokes.file, strokes.writers.part())
                : use.drawn(nonDigits == null ? 0 : nonDigits.count);
    }

    EvaluationReport evaluate(EvaluateModel use, Conditions conditions) throws IOException {
        if (folder != null) {
            return use.folder(folder);
        }
        if (list != null) {
            return use.csv(list, conditions);
        }
        if (strokes != null) {
            return use.strokes(strokes.file, strokes.writers.part(), conditions);
        }
        if (idx != null) {
            return use.idx(idx.images, idx.labels, conditions);
        }
        throw new IllegalStateException("Nothing to evaluate on was named.");
    }
}
