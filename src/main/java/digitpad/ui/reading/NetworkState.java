package digitpad.ui.reading;

/** Whether predictions can be had. */
public enum NetworkState {
    /** Being opened in the background. */
    LOADING,
    READY,
    /** There will be none; the notice bar said why. */
    FAILED
}
