package digitpad.ui.pad;

/** What the mouse does on the pad. */
public enum Tool {
    /** Draws. */
    PEN,
    /** Takes away whole strokes that it touches. */
    ERASER
}
