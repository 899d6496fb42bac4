package digitpad.nd4j;

import digitpad.recognition.OverflowException;
import org.jspecify.annotations.Nullable;

/** What a thread's failure is to those who waited for it. */
public final class WorkerFailure {
    private WorkerFailure() {}

    /**
     * The exception to throw.
     *
     * @throws Error the cause itself where it is one, such as too little memory, which callers know how to tell
     * @throws OverflowException the cause itself where it is that, likewise
     */
    public static IllegalStateException of(String sentence, @Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof OverflowException overflow) {
            throw overflow;
        }
        return new IllegalStateException(sentence, cause);
    }
}
