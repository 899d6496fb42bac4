package digitpad.dataset.download;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Adds up what has arrived and tells it, and how long the rest will take, not too often. */
final class ProgressMeter {
    private static final long NANOS_BETWEEN_NEWS = 100_000_000;

    /** What happened in less time than this says little about the pace. */
    private static final long LEAST_NANOS = 500_000_000;

    /** Time in which a pace that is over comes to weigh 1/e in the average. */
    private static final double MEMORY_NANOS = 2e9;

    private final long total;
    private final Consumer<DownloadProgress> listener;
    private final LongSupplier clock;
    private long finished;
    private long told;
    private long arrived;
    private long measured;
    private double bytesPerNano;

    /** @param clock in nanoseconds */
    ProgressMeter(long total, Consumer<DownloadProgress> listener, LongSupplier clock) {
        this.total = total;
        this.listener = listener;
        this.clock = clock;
        this.measured = clock.getAsLong();
    }

    /** Bytes of a file arrived, which now has {@code size} of them. */
    void arrived(RemoteFile file, long bytes, long size) {
        arrived += bytes;
        if (clock.getAsLong() - told >= NANOS_BETWEEN_NEWS) {
            tell(file, size);
        }
    }

    /** A file is there and right. */
    void fileDone(RemoteFile file) {
        finished += file.size();
        tell(file, 0);
    }

    /** Tells at once that {@code size} bytes of the file are there. */
    void tell(RemoteFile file, long size) {
        told = clock.getAsLong();
        long done = finished + size;
        listener.accept(new DownloadProgress(file.name(), done, total, timeFor(total - done)));
    }

    private Optional<Duration> timeFor(long bytes) {
        long elapsed = told - measured;
        if (elapsed >= LEAST_NANOS) {
            double weight = bytesPerNano == 0 ? 1 : 1 - Math.exp(-elapsed / MEMORY_NANOS);
            bytesPerNano += weight * ((double) arrived / elapsed - bytesPerNano);
            measured = told;
            arrived = 0;
        }
        return bytesPerNano == 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) (bytes / bytesPerNano)));
    }
}
