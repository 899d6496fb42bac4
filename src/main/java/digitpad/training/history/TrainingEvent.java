package digitpad.training.history;

import digitpad.model.NetworkSnapshot;
import digitpad.training.plan.PlanChange;
import java.util.List;

/** What a training tells while it runs: immutable, in order, from the trainer's thread. */
public sealed interface TrainingEvent {
    /**
     * The network stands and the first batch is about to be learnt, or the first after a resumed checkpoint.
     *
     * @param history of what was resumed, empty at a beginning
     * @param curve likewise
     * @param batches in an epoch
     * @param batchSize digits of each
     */
    record Started(TrainingHistory history, TrainingCurve curve, int batches, int batchSize) implements TrainingEvent {}

    /**
     * An optimiser step was taken.
     *
     * @param step counted from 1 over all epochs
     * @param epoch counted from 1
     * @param batch in the epoch, counted from 1
     * @param batches in an epoch
     * @param loss of the batch before the step, augmented and with smoothed labels
     * @param accuracy of the batch before the step, 0…1
     * @param learningRate of the step
     */
    record BatchDone(int step, int epoch, int batch, int batches, double loss, double accuracy, double learningRate)
            implements TrainingEvent {}

    /**
     * The update of a step was measured.
     *
     * @param ratios its length against that of the weights, one value a layer of {@link TrainingCurve#layers}
     */
    record UpdatesMeasured(int step, List<Float> ratios) implements TrainingEvent {
        public UpdatesMeasured {
            ratios = List.copyOf(ratios);
        }
    }

    /** Settings were changed. */
    record PlanChanged(PlanChange change) implements TrainingEvent {}

    /** The network as it was after {@code step}, because {@code TrainingControl.wantsSnapshot} asked for it. */
    record SnapshotTaken(int step, NetworkSnapshot network) implements TrainingEvent {}

    /**
     * An epoch was finished and validated.
     *
     * @param network of this epoch
     * @param best whether it is the best so far
     */
    record EpochDone(EpochRecord epoch, int epochs, NetworkSnapshot network, boolean best) implements TrainingEvent {}

    /** Checkpoints cannot be written; the training goes on without. */
    record CheckpointFailed(String reason) implements TrainingEvent {}
}
