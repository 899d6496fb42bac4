package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void usesAndSeedsGiveDifferentSeeds() {
        assertThat(LongStream.range(0, 100)
                        .flatMap(seed -> LongStream.range(-2, 100)
                                .flatMap(epoch -> LongStream.of(
                                        Seeds.of(seed, epoch),
                                        Seeds.of(seed, epoch, 0),
                                        Seeds.of(seed, 0, epoch + 200))))
                        .distinct()
                        .count())
                .isEqualTo(100 * 102 * 3);
    }

    @Test
    void generatorsOfOneSeedDoNotRepeatEachOther() {
        // With seeds one apart of a generator's step, one draws a value later what the other drew.
        long[] first = new SplittableRandom(Seeds.of(1, 1)).longs(1000).toArray();
        long[] second = new SplittableRandom(Seeds.of(1, 2)).longs(1000).toArray();
        assertThat(first).doesNotContain(second);
    }
}
