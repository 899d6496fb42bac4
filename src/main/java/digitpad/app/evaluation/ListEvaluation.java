package digitpad.app.evaluation;

import digitpad.app.evaluation.condition.ChangedPicture;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.reading.FileOutcome;
import digitpad.app.reading.ModelChoice;
import digitpad.app.reading.ReadFiles;
import digitpad.dataset.source.CsvSource;
import digitpad.dataset.source.DigitFiles;
import digitpad.recognition.Doubt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Reads a list of files, each as a page with a whole number, or several times where it is changed in several ways. */
final class ListEvaluation {
    private final Path list;
    private final Queue<Expected> expected = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private final NumberScores scores;

    /**
     * What is read next.
     *
     * @param change what is done to the picture; "" for nothing
     */
    private record Expected(String change, String label) {}

    private ListEvaluation(Path list, Doubt doubt) {
        this.list = list;
        this.scores = new NumberScores(doubt);
    }

    static EvaluationReport of(Path list, ModelChoice model, Conditions conditions) throws IOException {
        List<CsvSource.Entry> entries = CsvSource.read(list);
        ListEvaluation evaluation = new ListEvaluation(list, model.card().doubt());
        try (ReadFiles files = new ReadFiles(model, evaluation::take)) {
            for (int i = 0; i < entries.size(); i++) {
                evaluation.read(entries.get(i), ChangedPicture.variants(conditions, i), files);
            }
            files.finish();
        }
        return EvaluationReport.of(evaluation.scores, true, evaluation.failures, 0, List.of());
    }

    private void read(CsvSource.Entry entry, List<ChangedPicture> variants, ReadFiles files) throws IOException {
        for (ChangedPicture variant : variants) {
            expected.add(new Expected(variant.name(), entry.label()));
            if (!variant.name().isEmpty() && DigitFiles.isDrawing(entry.file())) {
                files.fail(entry.file(), entry.file() + " is a drawing, which cannot be " + variant.name() + ".");
            } else {
                files.read(entry.file(), variant.change());
            }
        }
    }

    private void take(FileOutcome outcome) {
        Expected next = expected.remove();
        String name = outcome.file() + (next.change().isEmpty() ? "" : ", " + next.change());
        Truth truth = new Truth(name, folder(outcome.file()), "", next.label());
        if (outcome instanceof FileOutcome.Failed failed) {
            failures.add(failed.sentence());
            scores.add(truth, List.of());
        } else if (outcome instanceof FileOutcome.Read read) {
            scores.add(truth, read.reading());
        }
    }

    /** As the list names it. */
    private String folder(Path file) {
        Path parent = file.getParent();
        Path base = list.getParent();
        if (parent == null || parent.equals(base)) {
            return ".";
        }
        return base != null && parent.startsWith(base) ? base.relativize(parent).toString() : parent.toString();
    }
}
