package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve("loss", CurveStyle.line(0));

    @Test
    void keepsItsPointsBeyondTheFirstCapacity() {
        for (int x = 1; x <= 1000; x++) {
            curve.append(x, 2.0 * x);
        }
        assertThat(curve.getSize()).isEqualTo(1000);
        assertThat(curve.x(999)).isEqualTo(1000);
        assertThat(curve.y(999)).isEqualTo(2000);
    }

    @Test
    void refusesAnXThatDoesNotGrow() {
        curve.append(3, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> curve.append(3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> curve.append(Double.NaN, 1));
        assertThat(curve.getSize()).isEqualTo(1);
    }

    @Test
    void whatIsNotFiniteIsAGap() {
        curve.append(1, Double.POSITIVE_INFINITY);
        curve.append(2, Double.NaN);
        curve.append(3, 5);
        assertThat(curve.y(0)).isNaN();
        assertThat(curve.greatest(0, 3)).isEqualTo(5);
    }

    @Test
    void findsTheNearestPointTheLeftOneOfTwo() {
        assertThat(curve.nearest(1)).isEqualTo(-1);
        curve.append(10, 0);
        curve.append(20, 0);
        curve.append(40, 0);
        assertThat(curve.nearest(-5)).isZero();
        assertThat(curve.nearest(15)).isZero();
        assertThat(curve.nearest(15.1)).isEqualTo(1);
        assertThat(curve.nearest(40)).isEqualTo(2);
        assertThat(curve.nearest(99)).isEqualTo(2);
    }

    @Test
    void aClearedCurveBeginsAgain() {
        curve.append(5, 100);
        curve.clear();
        curve.append(1, 2);
        assertThat(curve.getSize()).isEqualTo(1);
        assertThat(curve.greatest(0, 1)).isEqualTo(2);
    }

    @Test
    void tellsOfNewPointsOnceUntilAsked() {
        AtomicInteger told = new AtomicInteger();
        curve.sizeProperty().addListener(observable -> told.incrementAndGet());
        curve.append(1, 1);
        curve.append(2, 1);
        assertThat(told).hasValue(1);
        curve.sizeProperty().get();
        curve.append(3, 1);
        assertThat(told).hasValue(2);
    }
}
