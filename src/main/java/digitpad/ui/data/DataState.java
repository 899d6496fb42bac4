package digitpad.ui.data;

/** What there is to see of the chosen data. */
public enum DataState {
    /** Nothing was chosen. */
    EMPTY,
    /** What was chosen has to be downloaded first. */
    MISSING,
    DOWNLOADING,
    LOADING,
    /** It cannot be had; the message says why. */
    FAILED,
    /** The digits are there. */
    READY
}
