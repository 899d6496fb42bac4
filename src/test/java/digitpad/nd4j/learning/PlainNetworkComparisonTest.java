package digitpad.nd4j.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.data.MnistFolder;
import digitpad.dataset.Augmentation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Dropout;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.model.network.Presets;
import digitpad.nd4j.LibraryNetwork;
import digitpad.nd4j.NumericRuntime;
import digitpad.training.EngineTrainer;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingHistory;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Workers, oneDNN, ReLU after the pooling and the rest of what makes training fast leave the accuracy where Deeplearning4j's
 * plain network has it: one thread, no oneDNN, ReLU before the pooling, its own Adam and dropout. All of MNIST's training
 * digits by {@code -Ddigitpad.comparison.digits=60000}, which takes an hour.
 */
class PlainNetworkComparisonTest {
    private static final int DIGITS = Integer.getInteger("digitpad.comparison.digits", 3000);
    private static final int EPOCHS = 3;
    private static final int SEEDS = 3;
    private static final int BATCH = 128;
    private static final double RATE = 1e-3;
    private static final double VALIDATION_SHARE = 1 / 3.0;
    private static final double VALIDATION_SHARE_OF_ALL = 1 / 12.0;

    private static final NetworkDescription PLAIN = new NetworkDescription(
            "plain",
            List.of(
                    new Convolution(32, 3, 1, Padding.VALID),
                    new Activation(Activation.Function.RELU),
                    new Pooling(Pooling.Reduction.MAX, 2),
                    new Convolution(64, 3, 1, Padding.VALID),
                    new Activation(Activation.Function.RELU),
                    new Pooling(Pooling.Reduction.MAX, 2),
                    new Dense(128),
                    new Activation(Activation.Function.RELU),
                    new Dropout(0.5),
                    new Dense(10)));

    @TempDir
    Path folder;

    @Test
    void accuracyIsThePlainNetworksWithinTheSpreadOfSeeds() throws Exception {
        MnistFolder mnist = new MnistFolder(Path.of(System.getProperty("digitpad.data", ""), "mnist"));
        assumeTrue(mnist.isPresent(), "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        DigitDataset all = mnist.training();
        int[] some = IntStream.range(0, DIGITS).toArray();
        double share = DIGITS < all.size() ? VALIDATION_SHARE : VALIDATION_SHARE_OF_ALL;
        Split data = Split.of(all.subset("some of MNIST", some), share, 1);
        double[] ours = new double[SEEDS];
        double[] plain = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            ours[seed] = ours(data, seed + 1);
            plain[seed] = withoutOneDnn(data, seed + 1);
            System.out.printf(
                    "seed %d: two workers %.2f %%, plain %.2f %%%n", seed + 1, 100 * ours[seed], 100 * plain[seed]);
        }
        DoubleSummaryStatistics fast = DoubleStream.of(ours).summaryStatistics();
        DoubleSummaryStatistics reference = DoubleStream.of(plain).summaryStatistics();
        double spread = Math.max(fast.getMax() - fast.getMin(), reference.getMax() - reference.getMin());
        // Three seeds may lie close together by chance: not closer than the count of so many digits varies.
        double chance = Math.sqrt(reference.getAverage()
                * (1 - reference.getAverage())
                / data.validation().size());
        assertThat(fast.getAverage()).isCloseTo(reference.getAverage(), within(Math.max(spread, 2 * chance)));
    }

    private double ours(Split data, long seed) throws IOException, TrainingFailedException {
        TrainingPlan plan = new TrainingPlan(
                OptimizerKind.ADAM,
                EPOCHS,
                BATCH,
                RATE,
                LearningRateSchedule.CONSTANT,
                0,
                0,
                0,
                Augmentation.NONE,
                0.1,
                0,
                seed,
                2);
        TrainingHistory history = new EngineTrainer(Nd4jGradientEngine::new)
                .train(
                        new TrainingJob(
                                Presets.named(Presets.TWO_BLOCK), plan, data, folder.resolve("fast" + seed), false),
                        event -> {},
                        TrainingControl.UNDISTURBED)
                .history();
        EpochRecord last = history.epochs().get(EPOCHS - 1);
        return last.validationAccuracy();
    }

    private static double withoutOneDnn(Split data, long seed) {
        Nd4jCpu.Environment environment = Nd4jCpu.Environment.getInstance();
        environment.setUseONEDNN(false);
        try {
            return plain(data, seed);
        } finally {
            environment.setUseONEDNN(NumericRuntime.backend().equals("oneDNN"));
        }
    }

    private static double plain(Split data, long seed) {
        ParameterLayout layout = new ParameterLayout(PLAIN);
        MultiLayerNetwork network =
                LibraryNetwork.build(PLAIN, layout.tensors(FirstWeights.of(PLAIN, layout, seed)), new Adam(RATE), seed);
        assertThat(network.getLayers()).allMatch(layer -> layer.getHelper() == null);
        DigitDataset training = data.training();
        List<Integer> order = IntStream.range(0, training.size()).boxed().collect(Collectors.toList());
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from + BATCH <= order.size(); from += BATCH) {
                List<Integer> batch = order.subList(from, from + BATCH);
                INDArray targets = Nd4j.zeros(BATCH, 10);
                for (int i = 0; i < BATCH; i++) {
                    targets.putScalar(i, training.label(batch.get(i)), 1);
                }
                network.fit(pictures(training, batch), targets);
            }
        }
        return accuracy(network, data.validation());
    }

    private static double accuracy(MultiLayerNetwork network, DigitDataset digits) {
        int correct = 0;
        for (int from = 0; from < digits.size(); from += BATCH) {
            int to = Math.min(digits.size(), from + BATCH);
            int[] labels = network.output(
                            pictures(digits, IntStream.range(from, to).boxed().toList()))
                    .argMax(1)
                    .toIntVector();
            for (int i = from; i < to; i++) {
                correct += labels[i - from] == digits.label(i) ? 1 : 0;
            }
        }
        return (double) correct / digits.size();
    }

    private static INDArray pictures(DigitDataset digits, List<Integer> indices) {
        float[] ink = new float[indices.size() * DigitImage.AREA];
        for (int i = 0; i < indices.size(); i++) {
            digits.copyInk(indices.get(i), ink, i * DigitImage.AREA);
        }
        return Nd4j.create(ink, new long[] {indices.size(), 1, DigitImage.SIZE, DigitImage.SIZE}, 'c');
    }
}
