package digitpad.dataset.download;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The pace of the last seconds, and how long the rest takes at it. */
final class TransferRate {
    private static final long LOOKED_BACK_NANOS = 5_000_000_000L;

    /** What happened in less time than this says little about the pace. */
    private static final long LEAST_NANOS = 500_000_000;

    private record Sample(long nanos, long bytes) {}

    private final LongSupplier clock;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private long received;

    /** @param clock in nanoseconds */
    TransferRate(LongSupplier clock) {
        this.clock = clock;
        samples.add(new Sample(clock.getAsLong(), 0));
    }

    /** Bytes arrived. */
    void add(long bytes) {
        received += bytes;
    }

    /** The time that {@code bytes} more will take. */
    Optional<Duration> timeFor(long bytes) {
        long now = clock.getAsLong();
        samples.addLast(new Sample(now, received));
        while (samples.size() > 2 && now - samples.getFirst().nanos() > LOOKED_BACK_NANOS) {
            samples.removeFirst();
        }
        Sample oldest = samples.getFirst();
        long elapsed = now - oldest.nanos();
        long arrived = received - oldest.bytes();
        return elapsed < LEAST_NANOS || arrived == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((double) bytes / arrived * elapsed)));
    }
}
