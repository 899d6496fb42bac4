package digitpad.training;

/** A training cannot go on; the message is a sentence for people. */
public final class TrainingFailedException extends Exception {
    private static final long serialVersionUID = 1;

    public TrainingFailedException(String message) {
        super(message);
    }
}
