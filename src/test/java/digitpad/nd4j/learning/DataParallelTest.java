package digitpad.nd4j.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.EndingThreads;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataParallelTest {
    private static final int BATCH = 15;
    private static final NetworkDescription WITHOUT_DROPOUT = new NetworkDescription(
            "plain",
            List.of(
                    new Layer.Convolution(8, 3, 1, Layer.Padding.VALID),
                    new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2),
                    new Layer.Activation(Layer.Activation.Function.RELU),
                    new Layer.Dense(10)));

    private static float[] targets() {
        float[] targets = new float[BATCH * 10];
        for (int i = 0; i < BATCH; i++) {
            targets[i * 10 + i % 10] = 1;
        }
        return targets;
    }

    private static float[] gradient(NetworkDescription network, int workers) throws InterruptedException {
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(network, BATCH, workers)) {
            float[] parameters = engine.initialParameters(7);
            float[] gradient = new float[parameters.length];
            engine.seed(11);
            engine.gradient(parameters, RandomBatch.ink(BATCH, new Random(1)), targets(), gradient);
            return gradient;
        }
    }

    @Test
    void anyNumberOfWorkersComputesTheSameGradient() throws InterruptedException {
        float[] alone = gradient(WITHOUT_DROPOUT, 1);
        for (int workers : new int[] {2, 4, 40}) {
            float[] together = gradient(WITHOUT_DROPOUT, workers);
            for (int i = 0; i < alone.length; i++) {
                assertThat(together[i]).isCloseTo(alone[i], within(1e-5f));
            }
        }
    }

    @Test
    void dropoutAndBatchStatisticsAreThoseOfTheWholeBatch() throws InterruptedException {
        NetworkDescription network = new NetworkDescription(
                "normalised",
                List.of(
                        new Layer.Convolution(6, 3, 2, Layer.Padding.SAME),
                        new Layer.BatchNormalization(),
                        new Layer.Activation(Layer.Activation.Function.TANH),
                        new Layer.Dropout(0.4),
                        new Layer.Dense(10)));
        float[] alone = gradient(network, 1);
        for (int workers : new int[] {2, 3, 15}) {
            float[] together = gradient(network, workers);
            for (int i = 0; i < alone.length; i++) {
                assertThat(together[i]).isCloseTo(alone[i], within(1e-5f));
            }
        }
    }

    @Test
    void runningStatisticsMoveATenthOfTheWayToTheBatchs() throws InterruptedException {
        NetworkDescription network =
                new NetworkDescription("normalised", List.of(new Layer.BatchNormalization(), new Layer.Dense(10)));
        float[] ink = RandomBatch.ink(BATCH, new Random(1));
        double mean = IntStream.range(0, ink.length)
                .mapToDouble(i -> ink[i])
                .average()
                .orElseThrow();
        double squares = IntStream.range(0, ink.length)
                .mapToDouble(i -> (ink[i] - mean) * (ink[i] - mean))
                .sum();
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(network, BATCH, 2)) {
            float[] parameters = engine.initialParameters(7);
            float[] gradient = new float[parameters.length];
            engine.gradient(parameters, ink, targets(), gradient);
            List<ParameterBlock> statistics = engine.blocks().stream()
                    .filter(block -> block.kind() == ParameterBlock.Kind.STATISTIC)
                    .toList();
            int runningMean = statistics.get(0).from();
            int runningVariance = statistics.get(statistics.size() - 1).to() - 1;
            assertThat((double) parameters[runningMean] - gradient[runningMean]).isCloseTo(0.1 * mean, within(1e-6));
            assertThat((double) parameters[runningVariance] - gradient[runningVariance])
                    .isCloseTo(0.9 + 0.1 * squares / (ink.length - 1), within(1e-6));
        }
    }

    @Test
    void theSameSeedAndWorkersGiveTheSameNumbersToTheBit() throws InterruptedException {
        NetworkDescription withDropout = Presets.named("two-block");
        assertThat(gradient(withDropout, 2)).containsExactly(gradient(withDropout, 2));
    }

    @Test
    void dropoutDiffersFromWorkerToWorker() throws InterruptedException {
        NetworkDescription dropout =
                new NetworkDescription("dropout", List.of(new Layer.Dropout(0.5), new Layer.Dense(10)));
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(dropout, 2, 2)) {
            float[] ink = new float[2 * DigitImage.AREA];
            Arrays.fill(ink, 1);
            float[] targets = new float[20];
            targets[0] = 1;
            targets[19] = 1;
            float[] parameters = new float[engine.initialParameters(1).length];
            float[] gradient = new float[parameters.length];
            engine.seed(1);
            engine.gradient(parameters, ink, targets, gradient);
            // With the same mask for both digits every weight of output 0 would move by the same or not at all.
            assertThat(IntStream.range(0, DigitImage.AREA)
                            .mapToObj(i -> Math.round(gradient[i] * 1000))
                            .distinct()
                            .count())
                    .isGreaterThan(2);
        }
    }

    @Test
    void theGradientIsTheMeanOverTheBatch() throws InterruptedException {
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(WITHOUT_DROPOUT, BATCH, 2)) {
            float[] gradient = new float[engine.initialParameters(1).length];
            float[] one = RandomBatch.ink(1, new Random(3));
            float[] ink = new float[BATCH * DigitImage.AREA];
            float[] targets = new float[BATCH * 10];
            for (int i = 0; i < BATCH; i++) {
                System.arraycopy(one, 0, ink, i * DigitImage.AREA, DigitImage.AREA);
                targets[i * 10] = 1;
            }
            engine.gradient(new float[gradient.length], ink, targets, gradient);
            // With all weights zero every digit has probability 1/10, so the last biases' slopes are 1/10 − target.
            ParameterBlock last = engine.blocks().get(engine.blocks().size() - 1);
            assertThat(gradient[last.from()]).isCloseTo(-0.9f, within(1e-5f));
            assertThat(gradient[last.from() + 1]).isCloseTo(0.1f, within(1e-5f));
        }
    }

    @Test
    void closingEndsTheWorkers() throws InterruptedException {
        gradient(WITHOUT_DROPOUT, 3);
        assertThat(EndingThreads.left("trainer-worker")).isEmpty();
    }
}
