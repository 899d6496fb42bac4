package digitpad.app.evaluation;

import digitpad.app.data.TurnCheck;
import digitpad.app.data.TurnRemedy;
import digitpad.app.data.TurnWords;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.PlacedStrokes;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.InkOnPaper;
import digitpad.dataset.SourceContent;
import digitpad.dataset.Turn;
import digitpad.dataset.pen.PenWriters;
import digitpad.dataset.source.IdxFiles;
import digitpad.dataset.source.PictureRows;
import digitpad.files.BadFileException;
import digitpad.model.LoadedModel;
import digitpad.recognition.Doubt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures how well a model reads labelled samples of a user's. Data is read before the model is opened: its faults show at once. */
public final class EvaluateModel {
    private final ModelChoice model;
    private final Turn stored;
    private final TurnRemedy remedy;

    /** Of pictures that stand upright. */
    public EvaluateModel(ModelChoice model) {
        this(model, Turn.NONE, new TurnRemedy("they are to be turned", "they are to be left"));
    }

    /**
     * @param stored what happened to pictures before they were stored, which is undone
     * @param remedy of this user
     */
    public EvaluateModel(ModelChoice model, Turn stored, TurnRemedy remedy) {
        this.model = model;
        this.stored = stored;
        this.remedy = remedy;
    }

    /**
     * Images and labels in IDX files.
     *
     * @param conditions as they are, pasted, rotated or made into numbers
     */
    public EvaluationReport idx(Path images, Path labels, Conditions conditions) throws IOException {
        SourceContent content = InkOnPaper.of(IdxFiles.read(images, labels)).turned(stored);
        DigitDataset digits = content.digits();
        try (LoadedModel opened = model.open()) {
            IdxSamples samples = new IdxSamples(digits, conditions);
            NumberScores scores = SampleReader.read(samples, opened);
            List<String> remarks = new ArrayList<>();
            content.remarks().forEach(remark -> remarks.add(images + ": " + remark));
            TurnCheck.of(opened.recognizer(), digits)
                    .map(is -> words(is, images))
                    .ifPresent(remarks::add);
            return EvaluationReport.of(scores, samples.wholeNumbers(), List.of(), 0, remarks);
        }
    }

    /** A folder with the folders 0 to 9, each file of which holds one digit, or with several such folders. */
    public EvaluationReport folder(Path folder) throws IOException {
        FolderSamples samples = FolderSamples.read(folder, stored);
        if (samples.size() == 0) {
            return EvaluationReport.of(
                    new NumberScores(Doubt.NONE), false, samples.failures(), samples.skipped(), List.of());
        }
        try (LoadedModel opened = model.open()) {
            NumberScores scores = SampleReader.read(samples, opened);
            List<String> remarks =
                    TurnCheck.of(opened.recognizer(), samples.spread(TurnCheck.MOST))
                            .map(is -> words(is, folder))
                            .stream()
                            .toList();
            return EvaluationReport.of(scores, false, samples.failures(), samples.skipped(), remarks);
        }
    }

    /**
     * A list of files, each read as a page with a whole number, or a digit a line with its label and its 784 pixels.
     *
     * @param conditions as they are, or changed as whole pictures are, which rows of pixels cannot be
     */
    public EvaluationReport csv(Path file, Conditions conditions) throws IOException {
        if (PictureRows.isPresent(file)) {
            if (conditions.change().isPresent()) {
                throw new BadFileException(
                        file,
                        "is a table of pixels, and only whole pictures can be "
                                + conditions.change().get() + ".");
            }
            return rows(file);
        }
        if (stored != Turn.NONE) {
            throw new BadFileException(
                    file,
                    "is no table of pixels, and the files of a list are read as they are: " + remedy.toLeave() + ".");
        }
        return ListEvaluation.of(file, model, conditions);
    }

    private EvaluationReport rows(Path file) throws IOException {
        try (RowEvaluation rows = new RowEvaluation(model, stored)) {
            List<String> remarks = new ArrayList<>();
            PictureRows.forEachLabelled(file, rows).ifPresent(remarks::add);
            NumberScores scores = rows.scores();
            rows.turn().map(is -> words(is, file)).ifPresent(remarks::add);
            return EvaluationReport.of(scores, false, List.of(), 0, remarks);
        }
    }

    private String words(TurnCheck.Finding finding, Path set) {
        return TurnWords.of(finding, set.toString(), remedy, stored == Turn.TRANSPOSED);
    }

    /**
     * Pen strokes.
     *
     * @param part of the writers; empty for all
     * @param conditions as they are, jagged or rotated
     * @throws digitpad.dataset.UnfitDataException where the file holds whole numbers and these are to be changed
     */
    public EvaluationReport strokes(Path file, Optional<PenWriters.Part> part, Conditions conditions)
            throws IOException {
        StrokeSamples samples = new StrokeSamples(PlacedStrokes.read(file, part), conditions);
        return EvaluationReport.of(SampleReader.read(samples, model), samples.wholeNumbers(), List.of(), 0, List.of());
    }
}
