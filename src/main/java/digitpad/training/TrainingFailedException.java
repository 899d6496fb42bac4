package digitpad.training;

import digitpad.files.SentenceForPeople;

/** A training cannot go on; the message is a sentence for people. */
public final class TrainingFailedException extends Exception implements SentenceForPeople {
    private static final long serialVersionUID = 1;

    public TrainingFailedException(String message) {
        super(message);
    }

    /**
     * The sentence for numbers that became too large.
     *
     * @param where it was noticed, such as "in epoch 2, batch 3"
     */
    public static TrainingFailedException diverged(String where) {
        return new TrainingFailedException(
                "The training diverged " + where + ": its numbers overflowed. Try a smaller learning rate.");
    }
}
