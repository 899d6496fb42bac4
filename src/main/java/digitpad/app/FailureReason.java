package digitpad.app;

import digitpad.dataset.UnfitDataException;
import digitpad.dataset.download.DownloadFailedException;
import digitpad.files.BadFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the window says when something failed in the background. */
final class FailureReason {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReason.class);

    private FailureReason() {}

    /**
     * The sentence for {@code failure}, which is logged where it was not expected.
     *
     * @param what could not be done, as the beginning of a sentence: "MNIST could not be read"
     */
    static String of(Throwable failure, String what) {
        if (failure instanceof BadFileException
                || failure instanceof UnfitDataException
                || failure instanceof DownloadFailedException) {
            return String.valueOf(failure.getMessage());
        }
        LOG.error("{}", what, failure);
        return failure instanceof OutOfMemoryError
                ? what + ": there is not enough memory."
                : what + ": something unexpected went wrong (" + failure + ").";
    }
}
