package digitpad.explanation.view.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepTest {
    @Test
    void everyPlaceLandsOnceAndAtTheEndAllHave() {
        Sweep sweep = Sweep.of(13, 11, 40);
        assertThat(sweep.stops()).isLessThanOrEqualTo(40);
        int before = 0;
        for (int stop = 0; stop < sweep.stops(); stop++) {
            int landed = 0;
            for (int row = 0; row < 13; row++) {
                for (int column = 0; column < 11; column++) {
                    landed += sweep.hasLanded(stop, row, column) ? 1 : 0;
                }
            }
            assertThat(landed).isGreaterThan(before);
            assertThat(sweep.hasLanded(stop, sweep.row(stop), sweep.column(stop)))
                    .isTrue();
            assertThat(stop > 0 && sweep.hasLanded(stop - 1, sweep.row(stop), sweep.column(stop)))
                    .isFalse();
            before = landed;
        }
        assertThat(before).isEqualTo(13 * 11);
    }

    @Test
    void aSmallMapHasAStopForEachPlace() {
        assertThat(Sweep.of(4, 5, 40)).isEqualTo(new Sweep(4, 5, 1));
        assertThat(Sweep.of(1, 1, 40).stops()).isEqualTo(1);
    }
}
