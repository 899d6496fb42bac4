package digitpad.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {
    private static final Doubt DOUBT = new Doubt(0.6);

    /** The probabilities of 0, 1, 2 …; the rest is shared out evenly. */
    private static Prediction prediction(double... first) {
        double[] probabilities = Arrays.copyOf(first, Prediction.DIGITS);
        double rest = (1 - Arrays.stream(first).sum()) / (Prediction.DIGITS - first.length);
        Arrays.fill(probabilities, first.length, Prediction.DIGITS, rest);
        return new Prediction(probabilities);
    }

    @Test
    void lessConfidenceThanTheBoundIsUnsure() {
        assertThat(DOUBT.isUnsure(prediction(0.59))).isTrue();
        assertThat(DOUBT.isUnsure(prediction(0.6))).isFalse();
    }

    @Test
    void aNetworkWithoutABoundIsNeverUnsure() {
        assertThat(Doubt.NONE.isUnsure(prediction(0.1))).isFalse();
    }

    @Test
    void twoLabelsThatStandOutAreNamedTheLikelierFirst() {
        assertThat(DOUBT.candidates(prediction(0.02, 0.4, 0.01, 0.5))).containsExactly(3, 1);
    }

    @Test
    void oneLabelThatStandsOutIsNamedAlone() {
        assertThat(DOUBT.candidates(prediction(0.56))).containsExactly(0);
    }

    @Test
    void aSureNetworkNamesWhatItReads() {
        assertThat(DOUBT.candidates(prediction(0.7, 0.25))).containsExactly(0);
        assertThat(Doubt.NONE.candidates(prediction(0.3))).containsExactly(0);
    }

    @Test
    void ofEquallyLikelyLabelsTheSmallerComesFirst() {
        assertThat(DOUBT.candidates(prediction(0.0, 0.4, 0.4))).containsExactly(1, 2);
    }

    @Test
    void noMoreThanThreeAreNamed() {
        assertThat(DOUBT.candidates(prediction(0.2, 0.2, 0.25, 0.3))).containsExactly(3, 2, 0);
    }

    @Test
    void noneIsNamedWhereNoneStandsOut() {
        assertThat(DOUBT.candidates(prediction())).isEmpty();
        assertThat(DOUBT.candidates(prediction(0.3))).isEmpty();
    }

    @Property
    void whateverIsNamedIsAsLikelyAsWhateverIsNot(
            @ForAll @Size(Prediction.DIGITS) List<@DoubleRange(min = 0.01, max = 1) Double> weights) {
        double sum = weights.stream().mapToDouble(weight -> weight).sum();
        Prediction prediction = new Prediction(
                weights.stream().mapToDouble(weight -> weight / sum).toArray());
        List<Integer> named = DOUBT.candidates(prediction);
        assertThat(named).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        if (!named.isEmpty()) {
            double least = prediction.probability(named.get(named.size() - 1));
            for (int digit = 0; digit < Prediction.DIGITS; digit++) {
                assertThat(named.contains(digit) || prediction.probability(digit) <= least)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aBoundThatIsNoProbabilityIsRefused(double bound) {
        assertThatThrownBy(() -> new Doubt(bound))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 1");
    }
}
