package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.Activations;
import digitpad.image.DigitImage;
import digitpad.model.network.SignalShape;
import org.junit.jupiter.api.Test;

class ShiftComparisonTest {
    private static Activations signal(float... values) {
        return new Activations(new SignalShape(2, 1, 2), values);
    }

    @Test
    void theShareIsTheDifferencesBesideTheValues() {
        // Two channels side by side: 1, 3 and −2, 0.
        ShiftComparison.Change change = new ShiftComparison.Change(signal(1, -2, 3, 0), signal(2, -2, 1, 0));
        assertThat(change.map(0)).containsExactly(1, -2);
        assertThat(change.share(0)).hasValue(0.75);
        assertThat(change.share(1)).hasValue(0);
        assertThat(change.share().orElseThrow()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void besideSilenceThereIsNoShare() {
        assertThat(new ShiftComparison.Change(signal(0, 1, 0, 1), signal(5, 1, 0, 1)).share(0))
                .isEmpty();
    }

    @Test
    void otherShapesAreRefused() {
        Activations other = new Activations(new SignalShape(1, 2, 2), new float[4]);
        assertThatThrownBy(() -> new ShiftComparison.Change(signal(0, 0, 0, 0), other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPixelMovesByOneAndPaperComesIn() {
        float[] ink = new float[DigitImage.AREA];
        ink[5 * 28 + 9] = 0.5f;
        ink[27] = 1;
        DigitImage digit = new DigitImage(ink);
        assertThat(DigitShift.RIGHT.of(digit).at(5, 10)).isEqualTo(0.5f);
        assertThat(DigitShift.LEFT.of(digit).at(5, 8)).isEqualTo(0.5f);
        assertThat(DigitShift.UP.of(digit).at(4, 9)).isEqualTo(0.5f);
        assertThat(DigitShift.DOWN.of(digit).at(6, 9)).isEqualTo(0.5f);
        assertThat(DigitShift.DOWN.of(digit).at(1, 27)).isEqualTo(1);
        // What leaves the picture does not come back on the other side.
        assertThat(DigitShift.RIGHT.of(digit).at(1, 0)).isZero();
        assertThat(DigitShift.UP.of(digit).at(27, 27)).isZero();
    }
}
