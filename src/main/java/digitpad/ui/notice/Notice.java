package digitpad.ui.notice;

import java.util.Optional;

/**
 * Something to tell the user in passing.
 *
 * @param sentence for people, without technical detail
 * @param action what can be done about it; empty where there is nothing
 */
public record Notice(Kind kind, String sentence, Optional<Action> action) {
    /** One about which nothing can be done. */
    public Notice(Kind kind, String sentence) {
        this(kind, sentence, Optional.empty());
    }

    /** How the bar behaves. */
    public enum Kind {
        /** Something was done; goes away by itself. */
        DONE,
        /** Something did not work; stays until dismissed. */
        PROBLEM
    }

    /**
     * A button beside the sentence.
     *
     * @param name a word or two
     * @param task what it does, on the FX thread; the notice is gone by then
     */
    public record Action(String name, Runnable task) {}
}
