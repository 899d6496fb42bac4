package digitpad.ui.hand;

/** How far the learning of the user's hand is. */
public enum LessonPhase {
    /** Nothing is under way. */
    IDLE,
    /** The digits are learned from. */
    LEARNING,
    /** Done: before and after can be seen, and the network used. */
    LEARNED
}
