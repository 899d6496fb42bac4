package digitpad.dl4j;

import org.jspecify.annotations.Nullable;

/** What a thread's failure is to those who waited for it. */
final class WorkerFailure {
    private WorkerFailure() {}

    /**
     * The exception to throw.
     *
     * @throws Error the cause itself where it is one, such as too little memory, which callers know how to tell
     */
    static IllegalStateException of(String sentence, @Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(sentence, cause);
    }
}
