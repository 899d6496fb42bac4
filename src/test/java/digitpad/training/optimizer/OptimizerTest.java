package digitpad.training.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OptimizerTest {
    private static final List<ParameterBlock> ONE_OF_EACH = List.of(
            new ParameterBlock(0, 0, 1, ParameterBlock.Kind.WEIGHT),
            new ParameterBlock(0, 1, 2, ParameterBlock.Kind.OFFSET),
            new ParameterBlock(0, 2, 3, ParameterBlock.Kind.STATISTIC));

    /** What PyTorch 2's optimisers of these names make of the same slopes at a learning rate of 0.01. */
    @ParameterizedTest
    @CsvSource({
        "ADAM, 1.99000000, 1.96250386, 1.82326865",
        "SGD, 1.98858529, 1.91498202, 0.97280932",
        "NADAM, 1.98943548, 1.98345140, 1.84744418",
        "RMSPROP, 1.90000001, 1.86245020, 1.49662324"
    })
    void followsPyTorch(OptimizerKind kind, double afterOne, double afterFive, double afterForty) {
        Optimizer optimizer = kind.create(List.of(new ParameterBlock(0, 0, 1, ParameterBlock.Kind.WEIGHT)));
        float[] parameters = {2};
        double[] values = new double[41];
        for (int t = 1; t <= 40; t++) {
            optimizer.step(parameters, new float[] {(float) (Math.sin(t) + 0.3)}, 0.01, 0);
            values[t] = parameters[0];
        }
        assertThat(values[1]).isCloseTo(afterOne, within(2e-6));
        assertThat(values[5]).isCloseTo(afterFive, within(2e-6));
        assertThat(values[40]).isCloseTo(afterForty, within(2e-5));
    }

    @ParameterizedTest
    @EnumSource
    void decayIsForWeightsAloneAndStatisticsAreTakenAsTheyAre(OptimizerKind kind) {
        float[] parameters = {1, 1, 1};
        kind.create(ONE_OF_EACH).step(parameters, new float[] {0, 0, 0.25f}, 0.1, 0.5);
        assertThat(parameters).containsExactly(0.95f, 1, 0.75f);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnFromARestoredState(OptimizerKind kind) {
        Optimizer straight = kind.create(ONE_OF_EACH);
        Optimizer first = kind.create(ONE_OF_EACH);
        float[] one = {1, 2, 3};
        float[] other = {1, 2, 3};
        float[] slope = {0.5f, -0.25f, 0.125f};
        for (int i = 0; i < 3; i++) {
            straight.step(one, slope, 0.1, 0.01);
            first.step(other, slope, 0.1, 0.01);
        }
        Optimizer second = kind.create(ONE_OF_EACH);
        second.restore(first.steps(), first.state());
        straight.step(one, slope, 0.1, 0.01);
        second.step(other, slope, 0.1, 0.01);
        assertThat(other).containsExactly(one);
    }

    @Test
    void anotherNetworksStateIsRefused() {
        assertThatThrownBy(() -> OptimizerKind.ADAM
                        .create(ONE_OF_EACH)
                        .restore(1, Map.of("mean", new float[4], "variance", new float[4])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OptimizerKind.ADAM.create(ONE_OF_EACH).restore(1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
