package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.Activations;
import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Pooling.Reduction;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.SignalShape;
import org.junit.jupiter.api.Test;

class PoolingWindowTest {
    /** Two channels of 5×5 values: the first counts 0, 1, 2 … row by row, the second is nothing but −3. */
    private static final Activations BEFORE = signal();

    private static Activations signal() {
        float[] values = new float[50];
        for (int i = 0; i < 25; i++) {
            values[2 * i] = i;
            values[2 * i + 1] = -3;
        }
        return new Activations(new SignalShape(2, 5, 5), values);
    }

    private static LayerSummary pooling(Reduction reduction) {
        return new LayerSummary(new Layer.Pooling(reduction, 2), BEFORE.shape(), new SignalShape(2, 2, 2), 0, 0);
    }

    @Test
    void theWindowOfAValueHasItsValuesAndTheirPlace() {
        PoolingWindow window = PoolingWindow.of(pooling(Reduction.MAX), BEFORE, 0, new MapCell(1, 0));
        assertThat(window.values()).containsExactly(10, 11, 15, 16);
        assertThat(window.maximum()).isEqualTo(16);
        assertThat(window.average()).isEqualTo(13);
        assertThat(window.source()).isEqualTo(new MapCell(3, 1));
        assertThat(window.isEven()).isFalse();
    }

    @Test
    void ofEqualValuesMaximumAndAverageAreTheSame() {
        PoolingWindow window = PoolingWindow.of(pooling(Reduction.MAX), BEFORE, 1, new MapCell(0, 1));
        assertThat(window.isEven()).isTrue();
        assertThat(window.maximum()).isEqualTo(window.average()).isEqualTo(-3);
    }

    @Test
    void aMapIsPooledByBothWays() {
        assertThat(PoolingWindow.map(pooling(Reduction.MAX), BEFORE, 0, Reduction.MAX))
                .containsExactly(6, 8, 16, 18);
        assertThat(PoolingWindow.map(pooling(Reduction.MAX), BEFORE, 0, Reduction.AVERAGE))
                .containsExactly(3, 5, 13, 15);
    }

    @Test
    void globalAveragePoolingHasOneWindow() {
        LayerSummary global =
                new LayerSummary(new Layer.GlobalAveragePooling(), BEFORE.shape(), new SignalShape(2, 1, 1), 0, 0);
        PoolingWindow window = PoolingWindow.of(global, BEFORE, 0, new MapCell(0, 0));
        assertThat(window.values()).hasSize(25);
        assertThat(window.average()).isCloseTo(12, within(1e-9));
        assertThat(PoolingWindow.reduction(global.layer())).isEqualTo(Reduction.AVERAGE);
    }
}
