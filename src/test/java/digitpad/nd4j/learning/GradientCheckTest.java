package digitpad.nd4j.learning;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Dropout;
import digitpad.model.network.Layer.GlobalAveragePooling;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.nd4j.RandomBatch;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layer kind's gradient against central differences of the loss. */
class GradientCheckTest {
    private static final int BATCH = 8;

    /** Float32 losses of about 2 differ reliably by 1e-6, a slope of 2e-4 at this step; larger ones cross more kinks. */
    private static final float STEP = 2e-3f;

    static Stream<NetworkDescription> networks() {
        return Stream.of(
                network(
                        "convolution and dense",
                        new Convolution(3, 3, 2, Padding.VALID),
                        new Activation(Activation.Function.TANH)),
                network(
                        "same padding, average pooling, sigmoid",
                        new Convolution(3, 5, 2, Padding.SAME),
                        new Pooling(Pooling.Reduction.AVERAGE, 2),
                        new Activation(Activation.Function.SIGMOID)),
                network(
                        "max pooling",
                        new Convolution(3, 3, 1, Padding.VALID),
                        new Pooling(Pooling.Reduction.MAX, 4),
                        new Activation(Activation.Function.TANH)),
                network(
                        "batch normalisation and global average pooling",
                        new Convolution(4, 3, 2, Padding.SAME),
                        new BatchNormalization(),
                        new Activation(Activation.Function.TANH),
                        new GlobalAveragePooling()),
                network(
                        "a convolution behind another",
                        new Convolution(3, 3, 1, Padding.VALID),
                        new Activation(Activation.Function.TANH),
                        new Pooling(Pooling.Reduction.AVERAGE, 2),
                        new Convolution(4, 3, 2, Padding.SAME),
                        new Activation(Activation.Function.SIGMOID)),
                network(
                        "strides beyond the kernel",
                        new Convolution(3, 3, 1, Padding.SAME),
                        new Activation(Activation.Function.TANH),
                        new Convolution(4, 1, 4, Padding.SAME)),
                network("dropout", new Dense(30), new Activation(Activation.Function.TANH), new Dropout(0.5)),
                network(
                        "rectifiers",
                        new Convolution(3, 3, 2, Padding.SAME),
                        new Activation(Activation.Function.RELU),
                        new Dense(12),
                        new Activation(Activation.Function.LEAKY_RELU)));
    }

    /** A kind of layer that is new is checked here too. */
    @Test
    void everyKindOfLayerIsAmongThem() {
        assertThat(networks().flatMap(network -> network.layers().stream()).map(layer -> (Object) layer.getClass()))
                .containsAll(List.of(Layer.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void gradientsAreTheSlopesOfTheLoss(NetworkDescription network) throws InterruptedException {
        Random random = new Random(5);
        RandomBatch batch = RandomBatch.of(BATCH, random);
        float[] ink = batch.ink();
        float[] targets = batch.targets();
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(network, BATCH, 2)) {
            float[] parameters = engine.initialParameters(3);
            float[] gradient = new float[parameters.length];
            engine.seed(1);
            engine.gradient(parameters, ink, targets, gradient);
            int checked = 0;
            int skipped = 0;
            for (ParameterBlock block : engine.blocks()) {
                if (block.kind() == ParameterBlock.Kind.STATISTIC) {
                    continue;
                }
                for (int sample = 0; sample < 12; sample++) {
                    int i = block.from() + random.nextInt(block.to() - block.from());
                    Sides wide = sides(engine, parameters, ink, targets, i, STEP);
                    Sides narrow = sides(engine, parameters, ink, targets, i, STEP / 2);
                    double slope = (wide.below + wide.above) / 2;
                    double tolerance = 3e-4 + 0.03 * Math.abs(slope);
                    if (wide.haveKinkBeside(narrow, tolerance)) {
                        skipped++;
                    } else {
                        checked++;
                        assertThat((double) gradient[i]).as("parameter %d", i).isCloseTo(slope, within(tolerance));
                    }
                }
            }
            assertThat(checked).as("beside %d at kinks", skipped).isGreaterThan(skipped);
        }
    }

    /** Slopes of the loss just below and just above a parameter's value. */
    private record Sides(double below, double above) {
        /**
         * Whether a kink of a rectifier or of a maximum lies near, so that there is no slope to compare with: between the two
         * steps, or at the value itself, where the sides' difference does not shrink with the step as curvature does.
         */
        boolean haveKinkBeside(Sides narrow, double tolerance) {
            double changed = (below + above) / 2 - (narrow.below + narrow.above) / 2;
            return Math.abs(changed) > tolerance / 2 || Math.abs(narrow.above - narrow.below) > tolerance;
        }
    }

    private static Sides sides(
            Nd4jGradientEngine engine, float[] parameters, float[] ink, float[] targets, int i, float step)
            throws InterruptedException {
        float kept = parameters[i];
        double here = loss(engine, parameters, ink, targets);
        parameters[i] = kept + step;
        double above = loss(engine, parameters, ink, targets);
        parameters[i] = kept - step;
        double below = loss(engine, parameters, ink, targets);
        parameters[i] = kept;
        return new Sides((here - below) / step, (above - here) / step);
    }

    /** With the same dropout every time. */
    private static double loss(Nd4jGradientEngine engine, float[] parameters, float[] ink, float[] targets)
            throws InterruptedException {
        engine.seed(1);
        return engine.gradient(parameters, ink, targets, new float[parameters.length])
                .loss();
    }
}
