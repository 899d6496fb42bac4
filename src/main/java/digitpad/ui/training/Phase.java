package digitpad.ui.training;

/** Where the training of the window is. */
public enum Phase {
    /** Nothing is trained. */
    IDLE,
    /** Data is being read and the network built. */
    PREPARING,
    /** Batches are being learnt from. */
    TRAINING,
    /** It waits between two batches. */
    PAUSED,
    /** It ends after the running batch. */
    STOPPING;

    /** Whether a training is under way. */
    public boolean isBusy() {
        return this != IDLE;
    }
}
