package digitpad.dataset.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {
    private final AtomicLong clock = new AtomicLong(7_000_000_000L);
    private final List<DownloadProgress> told = new ArrayList<>();

    private ProgressMeter meter(RemoteFile file) {
        return new ProgressMeter(file.size(), told::add, clock::get);
    }

    private static RemoteFile file(long size) {
        return new RemoteFile("images.gz", size, "");
    }

    private void pass(long milliseconds) {
        clock.addAndGet(milliseconds * 1_000_000);
    }

    private Optional<Duration> timeLeft() {
        return told.get(told.size() - 1).timeLeft();
    }

    @Test
    void saysNoTimeAtFirst() {
        RemoteFile file = file(2_000);
        ProgressMeter meter = meter(file);
        pass(400);
        meter.arrived(file, 1_000, 1_000);
        assertThat(told).extracting(DownloadProgress::bytesDone).containsExactly(1_000L);
        assertThat(timeLeft()).isEmpty();
    }

    @Test
    void dividesWhatIsLeftByThePace() {
        RemoteFile file = file(6_000);
        ProgressMeter meter = meter(file);
        pass(1_000);
        meter.arrived(file, 1_000, 1_000);
        assertThat(timeLeft()).hasValue(Duration.ofSeconds(5));
    }

    @Test
    void forgetsThePaceOfLongAgo() {
        RemoteFile file = file(1_026_000);
        ProgressMeter meter = meter(file);
        pass(1_000);
        meter.arrived(file, 1_000_000, 1_000_000);
        for (int second = 1; second <= 20; second++) {
            pass(1_000);
            meter.arrived(file, 1_000, 1_000_000 + 1_000L * second);
            assertThat(timeLeft()).isPresent();
        }
        assertThat(timeLeft())
                .hasValueSatisfying(time -> assertThat(time).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7)));
    }

    @Test
    void saysNoTimeWhileNothingComes() {
        RemoteFile file = file(1_000);
        ProgressMeter meter = meter(file);
        pass(10_000);
        meter.tell(file, 0);
        assertThat(timeLeft()).isEmpty();
    }

    @Test
    void tellsWhatArrivesTenTimesASecondAtTheMost() {
        RemoteFile file = file(1_000);
        ProgressMeter meter = meter(file);
        meter.tell(file, 0);
        for (int count = 1; count <= 100; count++) {
            pass(10);
            meter.arrived(file, 1, count);
        }
        assertThat(told).hasSize(11);
    }
}
