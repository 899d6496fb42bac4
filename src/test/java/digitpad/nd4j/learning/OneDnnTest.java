package digitpad.nd4j.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.Backend;
import digitpad.nd4j.NumericRuntime;
import digitpad.nd4j.RandomBatch;
import digitpad.recognition.Prediction;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;

class OneDnnTest {
    private static final int BATCH = 16;

    @TempDir
    Path folder;

    /** Gradients and predictions of a network on digits at random. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Results(float[] gradient, List<Prediction> predictions) {}

    private static void assumeOneDnn() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "oneDNN comes with the natives for x86-64 alone");
    }

    private static Results results(NetworkDescription network) throws InterruptedException {
        Random random = new Random(3);
        float[] ink = RandomBatch.ink(BATCH, random);
        float[] targets = new float[BATCH * 10];
        List<DigitImage> images = new ArrayList<>();
        for (int digit = 0; digit < BATCH; digit++) {
            targets[digit * 10 + digit % 10] = 1;
            float[] own = new float[DigitImage.AREA];
            System.arraycopy(ink, digit * DigitImage.AREA, own, 0, own.length);
            images.add(new DigitImage(own));
        }
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(network, BATCH, 2)) {
            float[] parameters = engine.initialParameters(4);
            float[] gradient = new float[parameters.length];
            engine.seed(5);
            engine.gradient(parameters, ink, targets, gradient);
            return new Results(gradient, engine.recognizer(parameters).recognize(images));
        }
    }

    /** Run in a process of its own, where oneDNN lists what it computes. */
    public static void main(String[] arguments) throws InterruptedException {
        results(Presets.named(Presets.DIGITPAD));
        // Behind a convolution it would be folded into its weights.
        results(new NetworkDescription(
                "batch normalisation of its own",
                List.of(
                        new Layer.Convolution(16, 3, 1, Layer.Padding.SAME),
                        new Layer.Activation(Layer.Activation.Function.RELU),
                        new Layer.BatchNormalization(),
                        new Layer.Dense(10))));
    }

    @Test
    void itIsInUse() {
        assumeOneDnn();
        assertThat(Backend.name()).isEqualTo("oneDNN");
    }

    @Test
    void convolutionsPoolingsAndBatchNormalisationsAreComputedByIt() throws IOException, InterruptedException {
        assumeOneDnn();
        File listing = folder.resolve("listing.txt").toFile();
        ProcessBuilder process = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                OneDnnTest.class.getName());
        process.environment().put("DNNL_VERBOSE", "1");
        process.environment().put("OMP_NUM_THREADS", "1");
        process.redirectOutput(listing).redirectErrorStream(true);
        Process running = process.start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String computed = Files.readString(listing.toPath(), StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as(computed).isZero();
        for (String kind : List.of(
                "convolution,.*,forward_(inference|training)",
                "convolution,.*,backward_data",
                "convolution,.*,backward_weights",
                "pooling_?v?2?,.*,forward_(inference|training)",
                "pooling_?v?2?,.*,backward_data",
                "batch_normalization,.*,forward_(inference|training)")) {
            assertThat(computed).containsPattern("exec,cpu," + kind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"digitpad", "two-block"})
    void outputsAndGradientsAreTheSameWithoutIt(String preset) throws InterruptedException {
        assumeOneDnn();
        Results with = results(Presets.named(preset));
        Results without;
        Nd4jCpu.Environment environment = Nd4jCpu.Environment.getInstance();
        environment.setUseONEDNN(false);
        try {
            without = results(Presets.named(preset));
        } finally {
            environment.setUseONEDNN(true);
        }
        for (int i = 0; i < with.gradient.length; i++) {
            assertThat(without.gradient[i]).isCloseTo(with.gradient[i], within(1e-4f));
        }
        for (int image = 0; image < BATCH; image++) {
            for (int digit = 0; digit < 10; digit++) {
                assertThat(without.predictions.get(image).probability(digit))
                        .isCloseTo(with.predictions.get(image).probability(digit), within(1e-4));
            }
        }
    }

    @Test
    void whereItFailsNetworksRunWithoutIt() {
        List<Boolean> switched = new ArrayList<>();
        assertThat(NumericRuntime.chosen(
                        true,
                        () -> {
                            throw new IllegalStateException("no such instruction");
                        },
                        switched::add))
                .isEqualTo("OpenBLAS");
        assertThat(switched).containsExactly(false);
    }

    @Test
    void whereItIsMissingItIsNotTried() {
        List<Boolean> switched = new ArrayList<>();
        assertThat(NumericRuntime.chosen(
                        false,
                        () -> {
                            throw new AssertionError("tried");
                        },
                        switched::add))
                .isEqualTo("OpenBLAS");
        assertThat(switched).containsExactly(false);
    }
}
