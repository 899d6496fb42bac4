package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ExtremesTest {
    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.doubles()
                .between(-1e6, 1e6)
                .injectNull(0.05)
                .map(value -> value == null ? Double.NaN : value)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(3000)
                .map(boxed ->
                        Arrays.stream(boxed).mapToDouble(Double::doubleValue).toArray());
    }

    @Property(tries = 200)
    void theExtremesOfAnyStretchAreThoseOfItsValues(
            @ForAll("values") double[] values, @ForAll @IntRange(max = 3000) int one, @ForAll @IntRange int other) {
        Extremes extremes = new Extremes();
        for (double value : values) {
            extremes.append(value);
        }
        int from = Math.min(one, other) % (values.length + 1);
        int to = Math.max(from, Math.max(one, other) % (values.length + 1));
        double[] stretch = Arrays.stream(values, from, to)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        assertThat(extremes.least(from, to))
                .isEqualTo(Arrays.stream(stretch).min().orElse(Double.POSITIVE_INFINITY));
        assertThat(extremes.greatest(from, to))
                .isEqualTo(Arrays.stream(stretch).max().orElse(Double.NEGATIVE_INFINITY));
    }
}
