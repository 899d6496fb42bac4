package digitpad.ui;

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
import java.util.Optional;

/** A model store without a network: what it reads is decided by the test. */
public record FakeModels(Opening bundled, Optional<Recognizer> file) implements ModelStore {
    /** Confidence below which every model of this store does not know. */
    public static final double UNSURE_BELOW = 0.6;

    /** Opens the bundled model or fails. */
    public interface Opening {
        Recognizer open() throws IOException;
    }

    public FakeModels(Opening bundled) {
        this(bundled, Optional.empty());
    }

    /** Reads by a rule. */
    public static FakeModels reading(Recognizer recognizer) {
        return new FakeModels(() -> recognizer);
    }

    /** The same, where every model file reads by another rule. */
    public FakeModels withFile(Recognizer recognizer) {
        return new FakeModels(bundled, Optional.of(recognizer));
    }

    /** Cannot be opened. */
    public static FakeModels failing(String sentence) {
        return new FakeModels(() -> {
            throw new IOException(sentence);
        });
    }

    /** A recognizer that is sure of {@code digit}, whatever it sees. */
    public static Recognizer always(int digit) {
        return images -> images.stream().map(image -> sureOf(digit)).toList();
    }

    /** A recognizer that tells a 1 from a 7 by the ink in the upper left quarter, without any learning. */
    public static Recognizer oneOrSeven() {
        return images -> images.stream()
                .map(image -> sureOf(inkAtUpperLeft(image) > 4 ? 7 : 1))
                .toList();
    }

    /** 91 % for {@code digit}, 1 % for each other. */
    public static Prediction sureOf(int digit) {
        double[] probabilities = new double[Prediction.DIGITS];
        Arrays.fill(probabilities, 0.01);
        probabilities[digit] = 0.91;
        return new Prediction(probabilities);
    }

    /** The probabilities of 0, 1, 2 …; the others have none. */
    public static Prediction hesitant(double... probabilities) {
        return new Prediction(Arrays.copyOf(probabilities, Prediction.DIGITS));
    }

    private static double inkAtUpperLeft(DigitImage image) {
        double ink = 0;
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 11; column++) {
                ink += image.at(row, column);
            }
        }
        return ink;
    }

    @Override
    public LoadedModel openBundled() throws IOException {
        return new LoadedModel(bundledCard(), bundled.open());
    }

    @Override
    public LoadedModel open(Path file) throws IOException {
        if (this.file.isEmpty()) {
            throw new IOException(file + " is not asked for in these tests.");
        }
        return new LoadedModel(card(String.valueOf(file.getFileName())), this.file.get());
    }

    @Override
    public ModelCard card(Path file) throws IOException {
        throw new IOException(file + " is not asked for in these tests.");
    }

    @Override
    public ModelCard bundledCard() {
        return card("fake");
    }

    @Override
    public StoredNetwork bundledNetwork() throws IOException {
        throw new IOException("No network is asked for in these tests.");
    }

    @Override
    public StoredNetwork network(Path file) throws IOException {
        throw new IOException(file + " is not asked for in these tests.");
    }

    private static ModelCard card(String name) {
        return new ModelCard(
                name,
                new NetworkDescription("fake", List.of(new Layer.Dense(10))),
                1,
                ModelCard.DIGIT_LABELS,
                UNSURE_BELOW,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                "",
                "");
    }
}
