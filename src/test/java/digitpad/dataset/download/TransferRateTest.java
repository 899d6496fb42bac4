package digitpad.dataset.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TransferRateTest {
    private final AtomicLong clock = new AtomicLong();
    private final TransferRate rate = new TransferRate(clock::get);

    private void receive(long bytes, long milliseconds) {
        clock.addAndGet(milliseconds * 1_000_000);
        rate.add(bytes);
    }

    @Test
    void saysNothingAtFirst() {
        receive(1_000, 400);
        assertThat(rate.timeFor(1_000)).isEmpty();
    }

    @Test
    void dividesWhatIsLeftByThePace() {
        receive(1_000, 1_000);
        assertThat(rate.timeFor(5_000)).hasValue(Duration.ofSeconds(5));
    }

    @Test
    void forgetsThePaceOfLongAgo() {
        receive(1_000_000, 1_000);
        for (int second = 0; second < 20; second++) {
            receive(1_000, 1_000);
            assertThat(rate.timeFor(1_000)).isPresent();
        }
        assertThat(rate.timeFor(6_000))
                .hasValueSatisfying(time -> assertThat(time).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7)));
    }

    @Test
    void saysNothingWhileNothingComes() {
        clock.addAndGet(10_000_000_000L);
        assertThat(rate.timeFor(1_000)).isEmpty();
    }
}
