package digitpad.ui.hand;

/** How far the learning of the user's hand is. */
public enum LessonPhase {
    /** Nothing is under way. */
    IDLE,
    /** The digits are looked at, or learned from. */
    LEARNING,
    /** Some digits look wrongly labelled: somebody has to say whether to learn all the same. */
    ASKING,
    /** Done: before and after can be seen, and the network used. */
    LEARNED
}
