package digitpad.training.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdamWTest {
    private static final List<ParameterBlock> ONE_OF_EACH = List.of(
            new ParameterBlock(0, 0, 1, ParameterBlock.Kind.WEIGHT),
            new ParameterBlock(0, 1, 2, ParameterBlock.Kind.OFFSET),
            new ParameterBlock(0, 2, 3, ParameterBlock.Kind.STATISTIC));

    @Test
    void firstStepIsTheLearningRateWhateverTheSlope() {
        AdamW adam = new AdamW(ONE_OF_EACH);
        float[] parameters = {1, 1, 1};
        adam.step(parameters, new float[] {0.001f, -50, 0.25f}, 0.1, 0);
        assertThat(parameters[0]).isCloseTo(0.9f, within(1e-5f));
        assertThat(parameters[1]).isCloseTo(1.1f, within(1e-5f));
        assertThat(parameters[2]).isEqualTo(0.75f);
    }

    /** The algorithm as printed in the paper, in double precision. */
    @Test
    void followsThePaperOverManySteps() {
        AdamW adam = new AdamW(List.of(new ParameterBlock(0, 0, 1, ParameterBlock.Kind.WEIGHT)));
        float[] parameters = {2};
        double expected = 2;
        double m = 0;
        double v = 0;
        for (int t = 1; t <= 50; t++) {
            double slope = Math.sin(t) + 0.3;
            m = 0.9 * m + 0.1 * slope;
            v = 0.999 * v + 0.001 * slope * slope;
            expected -= 0.01 * 0.1 * expected;
            expected -= 0.01 * (m / (1 - Math.pow(0.9, t))) / (Math.sqrt(v / (1 - Math.pow(0.999, t))) + 1e-8);
            adam.step(parameters, new float[] {(float) slope}, 0.01, 0.1);
        }
        assertThat((double) parameters[0]).isCloseTo(expected, within(1e-4));
    }
}
