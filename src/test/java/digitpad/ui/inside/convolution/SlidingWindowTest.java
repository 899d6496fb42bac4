package digitpad.ui.inside.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.view.convolution.WindowPlace;
import org.junit.jupiter.api.Test;

class SlidingWindowTest {
    private final SlidingWindow window = new SlidingWindow();

    private int stopsOfASweep(double stopsASecond) {
        window.begin(stopsASecond);
        int stops = 1;
        while (window.next()) {
            stops++;
        }
        return stops;
    }

    @Test
    void aSweepOfALargeMapEndsInTenSeconds() {
        window.fit(26, 26);
        assertThat(stopsOfASweep(4)).isBetween(30, 40);
        assertThat(stopsOfASweep(16)).isBetween(80, 160);
        // Slow is slow, not coarse.
        assertThat(stopsOfASweep(1)).isBetween(30, 40);
    }

    @Test
    void aSmallMapIsSeenPlaceByPlace() {
        window.fit(5, 5);
        assertThat(stopsOfASweep(4)).isEqualTo(25);
        window.fit(1, 1);
        assertThat(stopsOfASweep(4)).isEqualTo(1);
    }

    @Test
    void afterItsWayItIsWhereItWasAndAllIsShown() {
        window.fit(12, 12);
        window.moveTo(4, 5);
        stopsOfASweep(4);
        assertThat(window.place())
                .extracting(WindowPlace::row, WindowPlace::column)
                .containsExactly(4, 5);
        assertThat(window.place().stop()).isEmpty();
    }

    @Test
    void aStepGoesInReadingOrderAndRoundAgain() {
        window.fit(3, 4);
        window.moveTo(1, 3);
        window.step();
        assertThat(window.place())
                .extracting(WindowPlace::row, WindowPlace::column)
                .containsExactly(2, 0);
        window.moveTo(2, 3);
        window.step();
        assertThat(window.place())
                .extracting(WindowPlace::row, WindowPlace::column)
                .containsExactly(0, 0);
    }

    @Test
    void itStaysOnTheMap() {
        window.fit(10, 10);
        window.moveTo(50, -3);
        assertThat(window.place())
                .extracting(WindowPlace::row, WindowPlace::column)
                .containsExactly(9, 0);
        window.moveBy(-1, 20);
        assertThat(window.place())
                .extracting(WindowPlace::row, WindowPlace::column)
                .containsExactly(8, 9);
        window.fit(3, 3);
        assertThat(window.place())
                .extracting(WindowPlace::row, WindowPlace::column)
                .containsExactly(2, 2);
    }

    @Test
    void aHandOrAnotherMapEndsTheWay() {
        window.fit(10, 10);
        window.begin(4);
        window.next();
        assertThat(window.place().stop()).isPresent();
        window.moveBy(0, 1);
        assertThat(window.place().stop()).isEmpty();
        assertThat(window.next()).isFalse();
        window.begin(4);
        window.fit(4, 4);
        assertThat(window.place().stop()).isEmpty();
    }

    @Test
    void aPausedWayGoesOnAndAnotherSpeedKeepsAboutThePlace() {
        window.fit(28, 28);
        window.begin(4);
        for (int i = 0; i < 20; i++) {
            window.next();
        }
        int row = window.place().row();
        window.begin(4);
        assertThat(window.place().row()).as("goes on").isEqualTo(row);
        window.pace(16);
        assertThat(window.place().row()).isBetween(row - 5, row + 5);
        assertThat(window.place().sweep().block()).isEqualTo(3);
    }
}
