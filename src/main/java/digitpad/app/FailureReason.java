package digitpad.app;

import digitpad.files.BadFileException;
import digitpad.files.LogFile;
import digitpad.files.SentenceForPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people are told when something failed: what it was, why, what to do, and where the details are. One place for the
 * whole program, so that whatever is thrown, an {@link Error} too, becomes a sentence.
 */
public final class FailureReason {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReason.class);

    /** A library's message may be a page long. */
    private static final int LONGEST_DETAIL = 160;

    /** Bounds a chain of causes, which may be a ring. */
    private static final int MOST_CAUSES = 20;

    private static final String INSTALL_ANEW = "Install DigitPad anew";

    private FailureReason() {}

    /**
     * The sentence for {@code failure}, which is logged with all that is known of it where it was not expected.
     *
     * @param what could not be done, as the beginning of a sentence: "MNIST could not be read"
     */
    public static String of(Throwable failure, String what) {
        return expected(failure).orElseGet(() -> within(failure, what));
    }

    /** As {@link #of}, and {@code what} could not be done is said even where the reason is a sentence of its own. */
    public static String within(Throwable failure, String what) {
        Optional<String> expected = expected(failure).or(() -> plain(failure));
        if (expected.isPresent()) {
            LOG.info("{}: {}", what, expected.get());
            return what + ": " + expected.get();
        }
        LOG.error("{}", what, failure);
        return what + ": " + unexpected(causes(failure)) + details();
    }

    /** As {@link #within}, where what failed is a part of DigitPad itself, such as the network that comes with it. */
    public static String ofOwnPart(Throwable failure, String what) {
        Optional<String> expected = expected(failure).or(() -> plain(failure));
        if (expected.isEmpty()) {
            return within(failure, what);
        }
        LOG.error("{}", what, failure);
        return what + ": " + expected.get() + " " + INSTALL_ANEW + details();
    }

    /** The sentence of a failure that tells people itself what is wrong; empty for all others. */
    public static Optional<String> expected(Throwable failure) {
        Throwable unwrapped = unwrapped(failure);
        return unwrapped instanceof SentenceForPeople
                ? Optional.of(String.valueOf(unwrapped.getMessage()))
                : Optional.empty();
    }

    /** What disks and other programs do is nothing unexpected. */
    private static Optional<String> plain(Throwable failure) {
        Throwable unwrapped = unwrapped(failure);
        return unwrapped instanceof IOException disk && disk.getMessage() != null
                ? Optional.of(ended(BadFileException.reason(disk)))
                : Optional.empty();
    }

    private static String unexpected(List<Throwable> causes) {
        if (causes.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return "there is not enough memory. Close other programs or set DIGITPAD_OPTS=-Xmx3g";
        }
        boolean broken = causes.stream()
                .anyMatch(cause -> cause instanceof LinkageError || cause instanceof ServiceConfigurationError);
        Throwable first = causes.get(causes.size() - 1);
        return broken
                ? "a part of DigitPad is missing or broken (" + detail(first, "") + "). " + INSTALL_ANEW
                : "something unexpected went wrong ("
                        + detail(first, first.getClass().getSimpleName() + ": ") + "). Try again";
    }

    private static String details() {
        return "; the log " + LogFile.path() + " has the details.";
    }

    private static String detail(Throwable cause, String beginning) {
        String message = cause.getMessage() == null ? "" : cause.getMessage().strip();
        String words = message.isEmpty()
                ? cause.getClass().getSimpleName()
                : beginning + message.lines().findFirst().orElse("");
        return words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL) + "…";
    }

    /** What was thrown where the work was done, without what threads and streams wrap around it. */
    private static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        for (int i = 0; i < MOST_CAUSES && isWrapping(inner); i++) {
            Throwable cause = inner.getCause();
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }

    private static boolean isWrapping(Throwable failure) {
        return failure instanceof ExecutionException
                || failure instanceof CompletionException
                || failure instanceof UncheckedIOException;
    }

    /** The failure, its cause, and so on to the first of all; at least one. */
    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .toList();
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
