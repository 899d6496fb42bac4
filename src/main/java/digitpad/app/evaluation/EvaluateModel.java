package digitpad.app.evaluation;

import digitpad.app.ModelChoice;
import digitpad.dataset.IdxFiles;
import digitpad.dataset.PenWriters;
import digitpad.recognition.Doubt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Measures how well a model reads labelled samples of a user's. Data is read before the model is opened: its faults show at once. */
public final class EvaluateModel {
    private final ModelChoice model;

    public EvaluateModel(ModelChoice model) {
        this.model = model;
    }

    /**
     * Images and labels in IDX files.
     *
     * @param conditions as they are, pasted or rotated
     */
    public EvaluationReport idx(Path images, Path labels, Conditions conditions) throws IOException {
        IdxSamples samples = new IdxSamples(IdxFiles.read(images, labels), conditions);
        return EvaluationReport.of(SampleReader.read(samples, model), false, List.of(), 0);
    }

    /** A folder with the folders 0 to 9, each file of which holds one digit, or with several such folders. */
    public EvaluationReport folder(Path folder) throws IOException {
        FolderSamples samples = FolderSamples.read(folder);
        NumberScores scores = samples.size() == 0 ? new NumberScores(Doubt.NONE) : SampleReader.read(samples, model);
        return EvaluationReport.of(scores, false, samples.failures(), samples.skipped());
    }

    /** A list of files, each read as a page with a whole number. */
    public EvaluationReport csv(Path list) throws IOException {
        return ListEvaluation.of(list, model);
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
        return EvaluationReport.of(SampleReader.read(samples, model), samples.wholeNumbers(), List.of(), 0);
    }
}
