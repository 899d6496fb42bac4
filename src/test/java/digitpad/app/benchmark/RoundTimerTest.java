package digitpad.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.model.FakeNetwork;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTimerTest {
    private static final TrainingEvent BATCH = new TrainingEvent.BatchDone(1, 1, 1, 100, 1, 0.5, 0.1);
    private static final TrainingEvent EPOCH =
            new TrainingEvent.EpochDone(new EpochRecord(1, 1, 1, 1, 1, 1), 2, new FakeNetwork(), true);

    private long now;
    private final RoundTimer timer = new RoundTimer(() -> now);

    private void batches(int count, long nanosEach) {
        for (int i = 0; i < count; i++) {
            now += nanosEach;
            timer.accept(BATCH);
        }
    }

    @Test
    void theMedianOfTheRoundsAfterTheWarmUpCounts() {
        batches(RoundTimer.ROUND * RoundTimer.WARM_UP, 900_000_000);
        batches(RoundTimer.ROUND, 10_000_000);
        batches(RoundTimer.ROUND, 20_000_000);
        batches(RoundTimer.ROUND, 500_000_000);
        assertThat(timer.measured()).isEqualTo(3);
        assertThat(timer.imagesPerSecond(100)).isEqualTo(5_000);
    }

    @Test
    void aMeasurementOfTheUpdatesBreaksNoRoundOff() {
        batches(RoundTimer.ROUND * RoundTimer.WARM_UP + 7, 10_000_000);
        timer.accept(new TrainingEvent.UpdatesMeasured(68, List.of(0.001f)));
        batches(RoundTimer.ROUND - 7, 10_000_000);
        assertThat(timer.measured()).isEqualTo(1);
    }

    @Test
    void aValidationIsNoPartOfARound() {
        batches(RoundTimer.ROUND * RoundTimer.WARM_UP + 7, 10_000_000);
        now += 60_000_000_000L;
        timer.accept(EPOCH);
        batches(RoundTimer.ROUND, 10_000_000);
        assertThat(timer.measured()).isEqualTo(1);
        assertThat(timer.imagesPerSecond(100)).isEqualTo(10_000);
    }

    @Test
    void nothingIsToldOfTheWarmUpAlone() {
        batches(RoundTimer.ROUND * RoundTimer.WARM_UP, 10_000_000);
        assertThat(timer.measured()).isZero();
        assertThatThrownBy(() -> timer.imagesPerSecond(100)).isInstanceOf(IllegalStateException.class);
    }
}
