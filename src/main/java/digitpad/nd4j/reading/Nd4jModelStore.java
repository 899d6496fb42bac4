package digitpad.nd4j.reading;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.model.BundledModel;
import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.ModelFile;
import digitpad.model.ModelStore;
import digitpad.model.StoredNetwork;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Opens model files, and the one that is packed into the application. */
public final class Nd4jModelStore implements ModelStore {
    private static final String BUNDLED = BundledModel.RESOURCE;

    /** Readings before a recognizer is handed out, after which the machine code is compiled and the caches are warm. */
    private static final int WARM_UP = 3;

    @Override
    public LoadedModel openBundled() throws IOException {
        try (InputStream stream = bundled()) {
            return open(Path.of(BUNDLED), SafetensorsReader.read(Path.of(BUNDLED), stream));
        }
    }

    @Override
    public LoadedModel open(Path file) throws IOException {
        return open(file, SafetensorsReader.read(file));
    }

    @Override
    public ModelCard card(Path file) throws IOException {
        return ModelFile.card(file, SafetensorsReader.metadata(file));
    }

    @Override
    public ModelCard bundledCard() throws IOException {
        try (InputStream stream = bundled()) {
            return ModelFile.card(Path.of(BUNDLED), SafetensorsReader.metadata(Path.of(BUNDLED), stream));
        }
    }

    @Override
    public StoredNetwork bundledNetwork() throws IOException {
        try (InputStream stream = bundled()) {
            return network(Path.of(BUNDLED), SafetensorsReader.read(Path.of(BUNDLED), stream));
        }
    }

    @Override
    public StoredNetwork network(Path file) throws IOException {
        return network(file, SafetensorsReader.read(file));
    }

    private static StoredNetwork network(Path name, SafetensorsFile file) throws IOException {
        ModelCard card = ModelFile.card(name, file.metadata());
        try {
            return new StoredNetwork(card, file.tensors());
        } catch (IllegalArgumentException e) {
            throw new BadFileException(name, "does not fit its own description: " + e.getMessage() + ".", e);
        }
    }

    private static InputStream bundled() throws IOException {
        return new BufferedInputStream(BundledModel.open(), 1 << 16);
    }

    private static LoadedModel open(Path name, SafetensorsFile file) throws IOException {
        StoredNetwork network = network(name, file);
        Recognizer recognizer = new Nd4jRecognizer(
                network.card().network(),
                network.tensors(),
                Runtime.getRuntime().availableProcessors());
        warmUp(name, recognizer);
        return new LoadedModel(network.card(), recognizer);
    }

    /** Reads a blank picture a few times; a recognizer that fails is closed, whatever it fails of. */
    static void warmUp(Path name, Recognizer recognizer) throws BadFileException {
        DigitImage blank = new DigitImage(new float[DigitImage.AREA]);
        boolean warm = false;
        try {
            for (int i = 0; i < WARM_UP; i++) {
                recognizer.recognize(List.of(blank));
            }
            warm = true;
        } catch (IllegalArgumentException e) {
            throw new BadFileException(name, "holds a network whose numbers overflow: it reads nothing.", e);
        } finally {
            if (!warm) {
                recognizer.close();
            }
        }
    }
}
