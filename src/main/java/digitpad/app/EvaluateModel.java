package digitpad.app;

import digitpad.dataset.CsvSource;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.FolderSource;
import digitpad.dataset.IdxFiles;
import digitpad.dataset.PenSample;
import digitpad.dataset.PenStrokeSource;
import digitpad.dataset.SourceContent;
import digitpad.image.DigitImage;
import digitpad.image.Preprocessor;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Recognizer;
import digitpad.training.Readings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Measures how well a model reads labelled samples of a user's. Data is read before the model is opened: its faults show at once. */
public final class EvaluateModel {
    private static final int SAMPLES_TOGETHER = 128;

    private final ModelChoice model;

    public EvaluateModel(ModelChoice model) {
        this.model = model;
    }

    /** Images and labels in IDX files. */
    public EvaluationReport idx(Path images, Path labels) throws IOException {
        DigitDataset data = IdxFiles.read(images, labels);
        return EvaluationReport.of(Readings.of(model.open().recognizer(), data), List.of(), 0);
    }

    /** A folder with the folders 0 to 9, each file of which holds one digit. */
    public EvaluationReport folder(Path folder) throws IOException {
        SourceContent source = FolderSource.read(folder);
        if (source.digits().size() == 0) {
            return EvaluationReport.of(new NumberScores(), false, source.failures());
        }
        Readings readings = Readings.of(model.open().recognizer(), source.digits());
        return EvaluationReport.of(readings, source.failures(), source.skipped());
    }

    /** A list of files, each read as a page with a whole number. */
    public EvaluationReport csv(Path list) throws IOException {
        List<CsvSource.Entry> entries = CsvSource.read(list);
        Iterator<CsvSource.Entry> next = entries.iterator();
        NumberScores scores = new NumberScores();
        List<String> failures = new ArrayList<>();
        ReadFiles files = new ReadFiles(model, outcome -> {
            String label = next.next().label();
            if (outcome instanceof FileOutcome.Failed failed) {
                failures.add(failed.sentence());
            } else if (outcome instanceof FileOutcome.Read read) {
                scores.add(
                        label,
                        "",
                        read.reading().digits().stream()
                                .map(Reading.Digit::prediction)
                                .toList());
            }
        });
        for (CsvSource.Entry entry : entries) {
            files.read(entry.file());
        }
        files.finish();
        return EvaluationReport.of(scores, true, failures);
    }

    /** Pen strokes: single digits are preprocessed as such, in files with whole numbers the digits are looked for. */
    public EvaluationReport strokes(Path file) throws IOException {
        List<PenSample> samples = PenStrokeSource.read(file);
        boolean wholeNumbers =
                samples.stream().anyMatch(sample -> sample.label().length() > 1);
        Recognizer recognizer = model.open().recognizer();
        NumberScores scores = new NumberScores();
        for (int start = 0; start < samples.size(); start += SAMPLES_TOGETHER) {
            List<PenSample> batch = samples.subList(start, Math.min(start + SAMPLES_TOGETHER, samples.size()));
            List<List<DigitImage>> images = batch.stream()
                    .map(sample -> wholeNumbers
                            ? PageReader.find(sample.drawing()).stream()
                                    .flatMap(digit -> digit.trace().result().stream())
                                    .toList()
                            : Preprocessor.process(sample.drawing()).result().stream()
                                    .toList())
                    .toList();
            List<Prediction> predictions =
                    recognizer.recognize(images.stream().flatMap(List::stream).toList());
            int used = 0;
            for (int i = 0; i < batch.size(); i++) {
                int count = images.get(i).size();
                scores.add(batch.get(i).label(), batch.get(i).writer(), predictions.subList(used, used + count));
                used += count;
            }
        }
        return EvaluationReport.of(scores, wholeNumbers, List.of());
    }
}
