package digitpad.training.history;

/**
 * What an epoch came to.
 *
 * @param epoch counted from 1
 * @param trainingLoss mean over the batches while learning: augmented, with dropout and smoothed labels
 * @param trainingAccuracy likewise, 0…1
 * @param validationLoss of the network as it would be kept, in nats
 * @param validationAccuracy likewise, 0…1
 * @param seconds of the epoch, validation included
 */
public record EpochRecord(
        int epoch,
        double trainingLoss,
        double trainingAccuracy,
        double validationLoss,
        double validationAccuracy,
        double seconds) {
    public EpochRecord {
        boolean measured = Double.isFinite(trainingLoss)
                && Double.isFinite(trainingAccuracy)
                && Double.isFinite(validationLoss)
                && Double.isFinite(validationAccuracy)
                && Double.isFinite(seconds);
        if (!measured) {
            throw new IllegalArgumentException("An epoch's figures are numbers.");
        }
    }

    /** Whether this epoch's network is to be preferred: fewer errors, and among equals the smaller loss. */
    public boolean isBetterThan(EpochRecord other) {
        return validationAccuracy > other.validationAccuracy
                || (validationAccuracy == other.validationAccuracy && validationLoss < other.validationLoss);
    }
}
