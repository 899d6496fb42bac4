package digitpad.app.runs;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.model.ModelCard;
import digitpad.model.NetworkSnapshot;
import digitpad.training.history.TrainingEvent;
import java.util.Optional;

/** What a {@link TrainingSession} tells. Immutable, in order. */
public sealed interface SessionEvent {
    /** Something goes before the training: words for people, such as "Reading MNIST…". */
    record Preparing(String words) implements SessionEvent {}

    /** Something to know that does not stop the training, as a sentence. */
    record Remarked(String sentence) implements SessionEvent {}

    /**
     * The data is there and the training begins.
     *
     * @param run as it is kept from now on
     * @param data what is learnt from and chosen by
     * @param test the source's test part, where it has one
     */
    record Began(RunRecord run, Split data, Optional<DigitDataset> test) implements SessionEvent {}

    /** The training told something. */
    record Trained(TrainingEvent event) implements SessionEvent {}

    /** The training waits between two batches, from now on or no longer. */
    record Paused(boolean paused) implements SessionEvent {}

    /**
     * The training is over.
     *
     * @param run as it is kept, with its state and why it ended
     * @param network of the best epoch; empty where there is none
     * @param card of the network
     */
    record Ended(RunRecord run, Optional<NetworkSnapshot> network, Optional<ModelCard> card) implements SessionEvent {}

    /** There was no training: {@code sentence} says why. */
    record Refused(String sentence) implements SessionEvent {}
}
