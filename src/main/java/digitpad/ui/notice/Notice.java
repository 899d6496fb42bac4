package digitpad.ui.notice;

/**
 * Something to tell the user in passing.
 *
 * @param sentence for people, without technical detail
 */
public record Notice(Kind kind, String sentence) {
    /** How the bar behaves. */
    public enum Kind {
        /** Something was done; goes away by itself. */
        DONE,
        /** Something did not work; stays until dismissed. */
        PROBLEM
    }
}
