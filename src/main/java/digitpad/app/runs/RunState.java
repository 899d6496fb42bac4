package digitpad.app.runs;

/** How far a run got. */
public enum RunState {
    /** It is being trained; or it was, when its process ended without a word. */
    RUNNING,
    /** Somebody ended it before its last epoch. */
    STOPPED,
    /** It could not go on. */
    FAILED,
    /** All epochs were trained. */
    FINISHED
}
