package digitpad.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void aTenthOfAPointMayBeLostAndNoMore() {
        assertThat(new Score("MNIST", 2000, 1990, 1988).losesTooMuch()).isFalse();
        assertThat(new Score("MNIST", 2000, 1990, 1987).losesTooMuch()).isTrue();
        assertThat(new Score("MNIST", 2000, 1990, 1995).losesTooMuch()).isFalse();
    }

    @Test
    void halfOfThatIsNoticed() {
        assertThat(new Score("MNIST", 2000, 1990, 1989).losesNoticeably()).isFalse();
        assertThat(new Score("MNIST", 2000, 1990, 1988).losesNoticeably()).isTrue();
        assertThat(new Score("MNIST", 4000, 3990, 3988).losesNoticeably()).isFalse();
    }

    @Test
    void ofFewDigitsNoneMayBeLost() {
        assertThat(new Score("drawn", 500, 490, 489).losesTooMuch()).isTrue();
    }

    @Test
    void gainsAreInPoints() {
        assertThat(new Score("MNIST", 200, 190, 189).gain()).isCloseTo(-0.5, within(1e-9));
        assertThat(new Score("MNIST", 0, 0, 0).gain()).isZero();
    }

    @Test
    void whatIsTooMuchIsNoticed() {
        assertThat(new Score("drawn", 653, 653, 652).losesTooMuch()).isTrue();
        assertThat(new Score("drawn", 653, 653, 652).losesNoticeably()).isTrue();
    }
}
