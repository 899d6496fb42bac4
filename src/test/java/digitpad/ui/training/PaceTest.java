package digitpad.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    private long now;
    private final Pace pace = new Pace(() -> now);

    private void pass(double seconds) {
        now += (long) (seconds * 1e9);
    }

    @Test
    void aSteadyTrainingIsForetold() {
        pace.start(0, 100);
        for (int i = 0; i < 10; i++) {
            pass(0.5);
            pace.advance(5, 128);
        }
        assertThat(pace.imagesPerSecond()).isCloseTo(1280, within(1e-6));
        assertThat(pace.elapsed()).isCloseTo(5, within(1e-9));
        assertThat(pace.remaining().orElseThrow()).isCloseTo(5, within(1e-9));
    }

    @Test
    void nothingIsForetoldAtFirst() {
        pace.start(0, 100);
        pass(0.2);
        pace.advance(5, 128);
        assertThat(pace.remaining()).isEmpty();
    }

    @Test
    void aPauseDoesNotCount() {
        pace.start(0, 20);
        pass(2);
        pace.advance(10, 10);
        pass(0.5);
        pace.pause(true);
        pass(1000);
        pace.pause(false);
        pass(1.5);
        pace.advance(5, 10);
        assertThat(pace.elapsed()).isCloseTo(4, within(1e-9));
        assertThat(pace.remaining().orElseThrow()).isCloseTo(4.0 / 15 * 5, within(1e-9));
    }

    @Test
    void aResumedTrainingRemembersItsTime() {
        pace.start(60, 10);
        pass(2);
        pace.advance(2, 1);
        assertThat(pace.elapsed()).isCloseTo(62, within(1e-9));
        assertThat(pace.remaining().orElseThrow()).isCloseTo(8, within(1e-9));
    }
}
