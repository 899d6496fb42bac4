package digitpad.nd4j.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import digitpad.safetensors.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {
    private final Nd4jModelStore store = new Nd4jModelStore();

    @TempDir
    Path folder;

    private static ModelCard card(NetworkDescription network) {
        return new ModelCard(
                "test",
                network,
                Preprocessor.VERSION,
                ModelCard.DIGIT_LABELS,
                0.25,
                Map.of(),
                List.of(),
                Map.of("validationAccuracy", 0.5),
                List.of(),
                "2026-01-01",
                "test");
    }

    /** A network with every value random, running statistics included, so that each one counts. */
    private Path model(String preset) throws IOException {
        NetworkDescription network = Presets.named(preset);
        Path file = folder.resolve(preset + ".safetensors");
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(network, 1, 1)) {
            Random random = new Random(9);
            float[] parameters = engine.initialParameters(1);
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = Math.abs(parameters[i]) < 1e-6 || parameters[i] == 1
                        ? 0.5f + random.nextFloat()
                        : parameters[i];
            }
            engine.snapshot(parameters).save(file, card(network));
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"digitpad", "two-block"})
    void outputsAreThoseOfAPlainJavaComputation(String preset) throws IOException {
        Path file = model(preset);
        LoadedModel model = store.open(file);
        ReferenceNetwork reference = new ReferenceNetwork(
                Presets.named(preset), SafetensorsReader.read(file).tensors());
        for (long seed = 0; seed < 3; seed++) {
            DigitImage image = RandomBatch.image(new Random(seed));
            double[] expected = reference.probabilities(image.toArray());
            Prediction prediction = model.recognizer().recognize(image);
            for (int digit = 0; digit < 10; digit++) {
                assertThat(prediction.probability(digit)).isCloseTo(expected[digit], within(1e-4));
            }
        }
    }

    @Test
    void batchesReadAsSingleImagesDo() throws IOException {
        LoadedModel model = store.open(model("two-block"));
        List<DigitImage> images = LongStream.range(0, 200)
                .mapToObj(seed -> RandomBatch.image(new Random(seed)))
                .toList();
        List<Prediction> together = model.recognizer().recognize(images);
        assertThat(together).hasSize(200);
        for (int i : new int[] {0, 127, 128, 199}) {
            Prediction alone = model.recognizer().recognize(images.get(i));
            for (int digit = 0; digit < 10; digit++) {
                assertThat(together.get(i).probability(digit)).isCloseTo(alone.probability(digit), within(1e-5));
            }
        }
        assertThat(model.recognizer().recognize(List.of())).isEmpty();
    }

    @Test
    void theCardComesBack() throws IOException {
        Path file = model("two-block");
        assertThat(store.card(file)).isEqualTo(card(Presets.named("two-block")));
    }

    @Test
    void aCardOfBeforeTheDoubtIsNeverUnsure() throws IOException {
        SafetensorsFile good = SafetensorsReader.read(model("two-block"));
        Path old = folder.resolve("old.safetensors");
        changed(good, "card", good.metadata().get("card").replace("\"unsureBelow\":0.25,", ""))
                .write(old);
        assertThat(good.metadata().get("card")).contains("unsureBelow");
        assertThat(store.card(old).unsureBelow()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.5", "\"NaN\""})
    void aDoubtThatIsNoProbabilityIsRefused(String bound) throws IOException {
        SafetensorsFile good = SafetensorsReader.read(model("two-block"));
        String card = good.metadata().get("card").replace("\"unsureBelow\":0.25", "\"unsureBelow\":" + bound);
        refused(changed(good, "card", card), "its unsureBelow must be from 0 to 1");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        Path file = model("two-block");
        SafetensorsFile good = SafetensorsReader.read(file);
        refused(changed(good, "version", "2"), "is a model of version 2; this program reads version 1.");
        refused(changed(good, "format", "something"), "is no DigitPad model");
        refused(changed(good, "card", "{}"), "model card that cannot be used");
        refused(
                changed(
                        good,
                        "card",
                        good.metadata().get("card").replace("\"preprocessing\":1", "\"preprocessing\":9")),
                "trained behind preprocessing 9");
        refused(
                changed(good, "card", good.metadata().get("card").replace("\"kernels\":32", "\"kernels\":320000")),
                "convolution kernels must be from 1 to 4096");
    }

    @Test
    void tensorsOfAnotherShapeAreRefused() throws IOException {
        SafetensorsFile good = SafetensorsReader.read(model("two-block"));
        Map<String, Tensor> tensors = new LinkedHashMap<>(good.tensors());
        tensors.put("0.bias", Tensor.vector(new float[31]));
        refused(
                new SafetensorsFile(good.metadata(), tensors),
                "the tensor 0.bias has the shape [31] where its network has [32]");
        tensors.remove("0.bias");
        refused(new SafetensorsFile(good.metadata(), tensors), "does not fit its own description");
    }

    @Test
    void numbersThatOverflowAreRefused() throws IOException {
        SafetensorsFile good = SafetensorsReader.read(model("two-block"));
        Map<String, Tensor> tensors = new LinkedHashMap<>(good.tensors());
        float[] huge = new float[10 * 128];
        Arrays.fill(huge, Float.MAX_VALUE);
        tensors.put("9.weight", new Tensor(new int[] {10, 128}, huge));
        refused(new SafetensorsFile(good.metadata(), tensors), "numbers overflow");
    }

    /** Whatever it fails of, what it holds outside of the heap is given back. */
    @ParameterizedTest
    @ValueSource(classes = {IllegalArgumentException.class, IllegalStateException.class, UnsatisfiedLinkError.class})
    void aNetworkThatDoesNotWorkIsClosed(Class<? extends Throwable> kind) throws ReflectiveOperationException {
        Throwable failure = kind.getConstructor().newInstance();
        AtomicInteger closed = new AtomicInteger();
        assertThatThrownBy(() -> Nd4jModelStore.warmUp(Path.of("a.safetensors"), new Recognizer() {
                    @Override
                    public List<Prediction> recognize(List<DigitImage> images) {
                        if (failure instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) failure;
                    }

                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                }))
                .satisfiesAnyOf(thrown -> assertThat(thrown).isSameAs(failure), thrown -> assertThat(thrown)
                        .isInstanceOf(BadFileException.class));
        assertThat(closed).hasValue(1);
    }

    @Test
    void aCutModelIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(model("two-block"));
        Path cut = folder.resolve("cut.safetensors");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 100));
        assertThatThrownBy(() -> store.open(cut))
                .isInstanceOf(BadFileException.class)
                .hasMessage(cut + " is cut short.");
    }

    private static SafetensorsFile changed(SafetensorsFile good, String key, String value) {
        Map<String, String> metadata = new HashMap<>(good.metadata());
        metadata.put(key, value);
        return new SafetensorsFile(metadata, good.tensors());
    }

    private void refused(SafetensorsFile content, String reason) throws IOException {
        Path file = folder.resolve("changed.safetensors");
        content.write(file);
        assertThatThrownBy(() -> store.open(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
    }
}
