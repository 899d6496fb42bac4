package digitpad.dataset.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandTest {
    private static final Hand STILL = new Hand(
            IntStream.range(0, 10)
                    .mapToObj(digit -> Allographs.of(digit).get(0))
                    .toList(),
            0,
            1,
            1,
            0,
            0,
            1,
            0,
            0,
            2);

    @Test
    void aHandMostlyWritesInItsOwnWay() {
        SplittableRandom random = new SplittableRandom(2);
        Hand hand = Hand.of(random);
        for (int digit = 0; digit < 10; digit++) {
            Allograph habit = hand.habits().get(digit);
            int each = digit;
            long own = IntStream.range(0, 200)
                    .filter(i -> hand.allograph(each, random).equals(habit))
                    .count();
            assertThat(own).as("digit %d", digit).isGreaterThan(110);
            assertThat(habit.label()).isEqualTo(digit);
        }
    }

    @Test
    void pensAreAsWideAsThoseOfMnist() {
        SplittableRandom random = new SplittableRandom(2);
        List<Double> pens = IntStream.range(0, 4_000)
                .mapToObj(i -> Hand.of(random).pen(random))
                .sorted()
                .toList();
        // The quantiles in docs/decisions/0002-preprocessing.md: 1.5, 2.4 and 3.7.
        assertThat(pens.get(200)).isEqualTo(1.5, within(0.1));
        assertThat(pens.get(2_000)).isEqualTo(2.4, within(0.1));
        assertThat(pens.get(3_800)).isEqualTo(3.7, within(0.3));
        assertThat(pens.get(0)).isGreaterThanOrEqualTo(1.3);
        assertThat(pens.get(3_999)).isLessThanOrEqualTo(5);
    }

    @Test
    void aStillHandLeavesTheTemplateAsItIsButForItsPlace() {
        Distortion distortion = new Distortion(STILL, 0, new SplittableRandom(1));
        assertThat(distortion.apply(new Knot(35, 50, true))).isEqualTo(new Knot(0, 0, true));
        Knot moved = distortion.apply(new Knot(45, 80, false));
        assertThat(moved.x()).isEqualTo(10, within(1e-9));
        assertThat(moved.y()).isEqualTo(30, within(1e-9));
    }

    @Test
    void aSlantMovesTheTopToTheRightAndTheBottomToTheLeft() {
        Hand slanted = new Hand(STILL.habits(), 0.3, 1, 1, 0, 0, 1, 0, 0, 2);
        Distortion distortion = new Distortion(slanted, 0, new SplittableRandom(1));
        assertThat(distortion.apply(new Knot(35, 0, false)).x()).isEqualTo(15, within(1e-9));
        assertThat(distortion.apply(new Knot(35, 100, false)).x()).isEqualTo(-15, within(1e-9));
    }
}
