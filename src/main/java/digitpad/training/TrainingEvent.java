package digitpad.training;

/** What a training tells while it runs: immutable, in order, from the trainer's thread. */
public sealed interface TrainingEvent {
    /**
     * An optimiser step was taken.
     *
     * @param epoch counted from 1
     * @param batch in the epoch, counted from 1
     * @param batches in an epoch
     * @param loss of the batch before the step, augmented and with smoothed labels
     * @param accuracy of the batch before the step, 0…1
     * @param learningRate of the step
     */
    record BatchDone(int epoch, int batch, int batches, double loss, double accuracy, double learningRate)
            implements TrainingEvent {}

    /** An epoch was finished and validated. */
    record EpochDone(EpochRecord epoch, int epochs) implements TrainingEvent {}

    /** Checkpoints cannot be written; the training goes on without. */
    record CheckpointFailed(String reason) implements TrainingEvent {}
}
