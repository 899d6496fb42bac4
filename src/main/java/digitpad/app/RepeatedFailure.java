package digitpad.app;

import org.jspecify.annotations.Nullable;

/** Sentences for what fails over and over, such as at each movement of the pen: the log gets the first of a kind. One thread at a time. */
public final class RepeatedFailure {
    private @Nullable Class<?> kind;
    private String sentence = "";

    /** As {@link FailureReason#of}; of the same kind of failure as the last one, the same sentence and no word to the log. */
    public String sentence(Throwable failure, String what) {
        if (!failure.getClass().equals(kind)) {
            kind = failure.getClass();
            sentence = FailureReason.of(failure, what);
        }
        return sentence;
    }

    /** It went well: the next failure is a new one. */
    public void clear() {
        kind = null;
    }
}
