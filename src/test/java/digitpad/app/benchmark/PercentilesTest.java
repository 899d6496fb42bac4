package digitpad.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void percentilesAreTakenByNearestRank() {
        double[] millis = new double[100];
        Arrays.setAll(millis, i -> 100 - i);
        assertThat(Percentiles.of(millis)).isEqualTo(new Percentiles(50, 95, 99));
    }
}
