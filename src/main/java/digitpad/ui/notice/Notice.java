package digitpad.ui.notice;

import java.util.Optional;

/**
 * Something to tell the user in passing.
 *
 * @param topic what it is about
 * @param sentence for people, without technical detail
 * @param action what can be done about it; empty where there is nothing
 */
public record Notice(Topic topic, Kind kind, String sentence, Optional<Action> action) {
    /** One about which nothing can be done. */
    public Notice(Topic topic, Kind kind, String sentence) {
        this(topic, kind, sentence, Optional.empty());
    }

    /** How the bar behaves. */
    public enum Kind {
        /** Something was done; goes away by itself. */
        DONE,
        /** Something did not work; stays until it is dismissed or the same is tried again. */
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
