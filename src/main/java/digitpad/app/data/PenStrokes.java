package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.dataset.pen.PenDigits;
import digitpad.dataset.pen.PenSample;
import digitpad.dataset.pen.PenStrokeSource;
import digitpad.dataset.pen.PenWriters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What people wrote with pens, to learn from beside digit images: several renderings of each digit of the training writers,
 * each digit of the validation writers as the pad reads it, and nothing of those set aside.
 *
 * @param split the digits
 * @param written what the training writers wrote, as strokes
 */
public record PenStrokes(Split split, List<PenSample> written) {
    /** Renderings of each digit: those of two files come to about as many as MNIST has. */
    private static final int VARIANTS = 5;

    private static final long SEED = 1;

    public PenStrokes {
        written = List.copyOf(written);
    }

    /**
     * Reads and renders, which takes some seconds.
     *
     * @param files at least one
     * @param allographs whether some of the writers' plain digits are drawn as people elsewhere write them
     * @throws digitpad.files.BadFileException where one cannot be read
     * @throws digitpad.dataset.UnfitDataException where one holds whole numbers
     */
    public static PenStrokes read(List<Path> files, boolean allographs) throws IOException {
        List<DigitDataset> training = new ArrayList<>();
        List<DigitDataset> validation = new ArrayList<>();
        List<PenSample> written = new ArrayList<>();
        for (Path file : files) {
            List<PenSample> samples = PenStrokeSource.read(file);
            List<PenSample> learnt = PenWriters.part(samples, PenWriters.Part.TRAINING);
            String name = String.valueOf(file.getFileName());
            String learntName = name + ", training writers";
            training.add(
                    allographs
                            ? PenDigits.ofManyPeople(learntName + " and allographs", learnt, VARIANTS, SEED)
                            : PenDigits.varied(learntName, learnt, VARIANTS, SEED));
            validation.add(PenDigits.asRead(
                    name + ", validation writers", PenWriters.part(samples, PenWriters.Part.VALIDATION)));
            written.addAll(learnt);
        }
        return new PenStrokes(new Split(TrainingData.together(training), TrainingData.together(validation)), written);
    }
}
