package digitpad.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.model.NetworkSnapshot;
import digitpad.model.network.ParameterBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FineTuningTest {
    /** Notes the digits that it is shown, each of which is one feature, and pulls its one parameter towards their mean. */
    private static final class Slate implements LastLayers {
        final List<Float> shown = new ArrayList<>();
        private final float weight;
        private final double loss;

        Slate(float weight, double loss) {
            this.weight = weight;
            this.loss = loss;
        }

        @Override
        public float[] parameters() {
            return new float[] {weight};
        }

        @Override
        public List<ParameterBlock> blocks() {
            return List.of(new ParameterBlock(0, 0, 1, ParameterBlock.Kind.WEIGHT));
        }

        @Override
        public int featureCount() {
            return 1;
        }

        @Override
        public float[] features(float[] ink) {
            throw new UnsupportedOperationException("Features are given.");
        }

        @Override
        public float[] probabilities(float[] parameters, float[] features) {
            throw new UnsupportedOperationException("Nothing is read.");
        }

        @Override
        public void seed(long seed) {
            // There is no dropout.
        }

        @Override
        public GradientEngine.BatchResult gradient(
                float[] parameters, float[] features, float[] targets, float[] gradient) {
            float mean = 0;
            for (float feature : features) {
                shown.add(feature);
                mean += feature / features.length;
            }
            gradient[0] = parameters[0] - mean;
            return new GradientEngine.BatchResult(loss, 0);
        }

        @Override
        public NetworkSnapshot snapshot(float[] parameters) {
            throw new UnsupportedOperationException("Nothing is kept.");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private static FineTuning.Examples examples(float... features) {
        return new FineTuning.Examples(features, new float[features.length * 10]);
    }

    private static FineTuning.Plan plan(int steps) {
        return new FineTuning.Plan(steps, 1, 2, 0.1, 0, 7);
    }

    @Test
    void aBatchHoldsFreshAndReplayedDigitsAndAllTakeTheirTurn() throws TrainingFailedException {
        Slate slate = new Slate(0, 1);
        new FineTuning(slate, plan(4)).run(examples(1, 2), examples(11, 12, 13, 14), share -> {}, () -> false);
        Map<Float, Integer> times = new TreeMap<>();
        slate.shown.forEach(digit -> times.merge(digit, 1, Integer::sum));
        assertThat(times).isEqualTo(Map.of(1f, 2, 2f, 2, 11f, 2, 12f, 2, 13f, 2, 14f, 2));
        assertThat(slate.shown.get(0)).isLessThan(10);
        assertThat(slate.shown.get(1)).isGreaterThan(10);
    }

    @Test
    void itLearns() throws TrainingFailedException {
        float[] taught =
                new FineTuning(new Slate(0, 1), plan(100)).run(examples(3), examples(3), share -> {}, () -> false);
        assertThat(taught[0]).isBetween(2f, 3.2f);
    }

    @Test
    void itIsCancelledBetweenTwoSteps() {
        Slate slate = new Slate(0, 1);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> new FineTuning(slate, plan(50))
                        .run(examples(1), examples(2), share -> {}, () -> asked.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);
        assertThat(slate.shown).hasSize(3 * 3);
    }

    @Test
    void itTellsItsShareAfterEachStep() throws TrainingFailedException {
        List<Double> shares = new ArrayList<>();
        new FineTuning(new Slate(0, 1), plan(4)).run(examples(1), examples(2), shares::add, () -> false);
        assertThat(shares).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void overflowingNumbersEndIt() {
        assertThatThrownBy(() -> new FineTuning(new Slate(Float.NaN, Double.NaN), plan(2))
                        .run(examples(1), examples(2), share -> {}, () -> false))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessageContaining("overflowed");
    }

    @Test
    void aNetworkBetweenTwoHasASharesPartOfTheWay() {
        float[] first = {1, 10};
        float[] second = {3, 20};
        assertThat(FineTuning.between(first, second, 0)).isEqualTo(first);
        assertThat(FineTuning.between(first, second, 1)).isEqualTo(second);
        assertThat(FineTuning.between(first, second, 0.25)).isEqualTo(new float[] {1.5f, 12.5f});
        assertThat(Arrays.toString(first)).isEqualTo("[1.0, 10.0]");
    }
}
