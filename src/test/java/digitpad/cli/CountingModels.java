package digitpad.cli;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A store whose model reads a wide digit as 7 and a narrow one as 1, and which counts how often it was opened and closed. */
public final class CountingModels implements ModelStore {
    int opened;
    int closed;
    private final double unsureBelow;
    private final double[] narrow;

    public CountingModels() {
        this(0, probabilities(1, 0.91));
    }

    private CountingModels(double unsureBelow, double[] narrow) {
        this.unsureBelow = unsureBelow;
        this.narrow = narrow;
    }

    /** A model that takes a narrow digit for a 4 or a 9, and does not know. */
    public static CountingModels hesitant() {
        double[] probabilities = probabilities(4, 0.5);
        probabilities[9] = 0.42;
        return new CountingModels(0.6, probabilities);
    }

    /** A model to whom a narrow digit is none. */
    public static CountingModels atALoss() {
        return new CountingModels(0.6, probabilities(3, 0.2));
    }

    @Override
    public LoadedModel openBundled() {
        opened++;
        return new LoadedModel(bundledCard(), new Recognizer() {
            @Override
            public List<Prediction> recognize(List<DigitImage> images) {
                return images.stream().map(CountingModels.this::read).toList();
            }

            @Override
            public void close() {
                closed++;
            }
        });
    }

    @Override
    public LoadedModel open(Path file) throws IOException {
        throw new BadFileException(file, "is of another kind.");
    }

    @Override
    public ModelCard card(Path file) throws IOException {
        throw new BadFileException(file, "is of another kind.");
    }

    @Override
    public ModelCard bundledCard() {
        return new ModelCard(
                "test",
                new NetworkDescription("one layer", List.of(new Layer.Dense(10))),
                1,
                ModelCard.DIGIT_LABELS,
                unsureBelow,
                Map.of("epochs", "3"),
                List.of(),
                Map.of("testAccuracy", 0.5),
                List.of("Made for tests."),
                "2026-01-01",
                "test");
    }

    @Override
    public StoredNetwork bundledNetwork() throws IOException {
        throw new IOException("This model has no network.");
    }

    @Override
    public StoredNetwork network(Path file) throws IOException {
        throw new BadFileException(file, "is of another kind.");
    }

    private Prediction read(DigitImage image) {
        boolean wide = false;
        for (int row = 0; row < DigitImage.SIZE; row++) {
            wide |= image.at(row, 8) > 0 || image.at(row, 20) > 0;
        }
        return new Prediction(wide ? probabilities(7, 0.91) : narrow);
    }

    private static double[] probabilities(int digit, double probability) {
        double[] probabilities = new double[Prediction.DIGITS];
        Arrays.fill(probabilities, 0.01);
        probabilities[digit] = probability;
        return probabilities;
    }
}
