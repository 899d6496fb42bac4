package digitpad.dataset.download;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a download is.
 *
 * @param file that is being fetched or checked, by its name
 * @param bytesDone of all files together, with those that were there before; falls where a part turns out to be of no use
 * @param bytesTotal of all files together
 * @param timeLeft at the pace of the last seconds; empty while that says little
 */
public record DownloadProgress(String file, long bytesDone, long bytesTotal, Optional<Duration> timeLeft) {
    /** 0…1. */
    public double share() {
        return bytesTotal == 0 ? 1 : (double) bytesDone / bytesTotal;
    }
}
