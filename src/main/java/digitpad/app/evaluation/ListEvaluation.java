package digitpad.app.evaluation;

import digitpad.app.reading.FileOutcome;
import digitpad.app.reading.ModelChoice;
import digitpad.app.reading.ReadFiles;
import digitpad.dataset.source.CsvSource;
import digitpad.recognition.Doubt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a list of files, each as a page with a whole number. */
final class ListEvaluation {
    private final Path list;
    private final Iterator<CsvSource.Entry> next;
    private final List<String> failures = new ArrayList<>();
    private final NumberScores scores;

    private ListEvaluation(Path list, List<CsvSource.Entry> entries, Doubt doubt) {
        this.list = list;
        this.next = entries.iterator();
        this.scores = new NumberScores(doubt);
    }

    static EvaluationReport of(Path list, ModelChoice model) throws IOException {
        List<CsvSource.Entry> entries = CsvSource.read(list);
        ListEvaluation evaluation =
                new ListEvaluation(list, entries, model.card().doubt());
        try (ReadFiles files = new ReadFiles(model, evaluation::take)) {
            for (CsvSource.Entry entry : entries) {
                files.read(entry.file());
            }
            files.finish();
        }
        return EvaluationReport.of(evaluation.scores, true, evaluation.failures, 0, List.of());
    }

    private void take(FileOutcome outcome) {
        String label = next.next().label();
        Truth truth = new Truth(outcome.file().toString(), folder(outcome.file()), "", label);
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
