package digitpad.dataset.download;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Adds up what has arrived and tells it, not too often. */
final class ProgressMeter {
    private static final long NANOS_BETWEEN_NEWS = 100_000_000;

    private final long total;
    private final Consumer<DownloadProgress> listener;
    private final LongSupplier clock;
    private final TransferRate rate;
    private long finished;
    private long told;

    /** @param clock in nanoseconds */
    ProgressMeter(long total, Consumer<DownloadProgress> listener, LongSupplier clock) {
        this.total = total;
        this.listener = listener;
        this.clock = clock;
        this.rate = new TransferRate(clock);
    }

    /** Bytes of a file arrived, which now has {@code size} of them. */
    void arrived(RemoteFile file, long bytes, long size) {
        rate.add(bytes);
        if (clock.getAsLong() - told >= NANOS_BETWEEN_NEWS) {
            tell(file, size);
        }
    }

    /** A file is begun, of which {@code size} bytes are there. */
    void begun(RemoteFile file, long size) {
        tell(file, size);
    }

    /** A file is there and right. */
    void fileDone(RemoteFile file) {
        finished += file.size();
        tell(file, 0);
    }

    private void tell(RemoteFile file, long size) {
        told = clock.getAsLong();
        long done = finished + size;
        listener.accept(new DownloadProgress(file.name(), done, total, rate.timeFor(total - done)));
    }
}
