package digitpad.dataset.download;

import java.io.IOException;

/** A download did not succeed. The message is one sentence for people: why, and what to do. */
public final class DownloadFailedException extends IOException {
    private static final long serialVersionUID = 1;

    DownloadFailedException(String sentence) {
        super(sentence);
    }
}
