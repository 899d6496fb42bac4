package digitpad.ui.reading;

/** Whether predictions can be had. */
public enum NetworkState {
    /** Being opened in the background. */
    LOADING,
    READY,
    /** There is none; {@link ReadingModel#problemProperty} says why. */
    FAILED
}
