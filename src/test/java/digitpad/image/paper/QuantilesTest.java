package digitpad.image.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 99, 1_000, 5_000})
    void oneValueIsTheSameAsAmongAllSorted(int count) {
        Random random = new Random(count);
        float[] values = new float[count];
        for (int greys : new int[] {1, 3, 256, 1 << 20}) {
            for (int i = 0; i < count; i++) {
                values[i] = (float) random.nextInt(greys) / greys;
            }
            for (double share : new double[] {0, 0.25, 0.5, 0.99, 1}) {
                assertThat(Quantiles.of(values.clone(), share))
                        .isEqualTo(Quantiles.of(values).at(share));
            }
        }
    }
}
