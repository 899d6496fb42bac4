package digitpad.app.runs;

import digitpad.dataset.DigitDataset;
import digitpad.model.ModelCard;
import digitpad.recognition.Doubt;
import digitpad.recognition.OverflowException;
import digitpad.training.TrainedNetwork;
import digitpad.training.Trainer;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.evaluation.CalibratedNetwork;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Trains a network and measures it; its card tells the truth about both. In this order: the best epoch by the validation's
 * digits, the temperature of its confidences and the bound of its doubt by the same digits, and only then, once, the test's.
 */
public final class TrainModel {
    private final Trainer trainer;
    private final TrainingCard cards;

    /** @param program name and version, for the card */
    public TrainModel(Trainer trainer, String program) {
        this.trainer = trainer;
        this.cards = new TrainingCard(program);
    }

    /**
     * What to train, and what its card is to say.
     *
     * @param job whose validation chooses the epoch
     * @param test for the one final figure, measured after the choice; empty where none is wanted
     * @param remarks for the card
     */
    public record Order(TrainingJob job, Optional<DigitDataset> test, List<String> remarks) {}

    /**
     * What a training came to.
     *
     * @param network with its history, calibrated; of the first random weights where no epoch ended
     * @param finished whether all epochs were trained
     * @param card of the network; empty where no epoch ended
     */
    public record Result(TrainedNetwork network, boolean finished, Optional<ModelCard> card) {}

    /** How a card names digits. */
    public static String describe(DigitDataset digits) {
        return TrainingCard.describe(digits);
    }

    /** Trains and measures on this thread. A stopped training's network is that of its best epoch so far. */
    public Result run(Order order, Consumer<TrainingEvent> events, TrainingControl control)
            throws IOException, TrainingFailedException {
        TrainedNetwork network = trainer.train(order.job(), events, control);
        boolean finished =
                network.history().epochs().size() == order.job().plan().epochs();
        Optional<EpochRecord> best = network.history().best();
        try {
            return best.isPresent()
                    ? calibrated(order, network, best.get(), finished)
                    : new Result(network, finished, Optional.empty());
        } catch (OverflowException e) {
            // The test's digits may be such that the validation's were not.
            throw TrainingFailedException.diverged("at its end");
        }
    }

    private Result calibrated(Order order, TrainedNetwork network, EpochRecord best, boolean finished) {
        int lanes = order.job().plan().workers();
        CalibratedNetwork calibrated =
                CalibratedNetwork.of(network.best(), order.job().data().validation(), lanes);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("epoch", (double) best.epoch());
        figures.putAll(calibrated.figures());
        // An unfinished training's network is not the one to be judged: the test set is looked at once.
        Optional<DigitDataset> test = finished ? order.test() : Optional.empty();
        test.ifPresent(digits -> figures.putAll(calibrated.figures("test", digits, lanes)));
        return new Result(
                new TrainedNetwork(network.history(), calibrated.network()),
                finished,
                Optional.of(cards.of(
                        order,
                        test,
                        calibrated.doubt(),
                        figures,
                        network.history().changes())));
    }

    /** The card of the network of an epoch as it was trained: its confidences are not calibrated, and it never doubts. */
    public ModelCard card(Order order, EpochRecord epoch) {
        Map<String, Double> figures =
                TrainingCard.figures(epoch, order.job().data().validation());
        return cards.of(order, Optional.empty(), Doubt.NONE, figures, List.of());
    }

    /**
     * Trains, and leaves a model file. A stopped training saves its best epoch so far and keeps its checkpoint; a finished
     * one removes it.
     *
     * @return the card as saved; empty where it was stopped before the first epoch ended
     */
    public Optional<ModelCard> run(Order order, Path output, Consumer<TrainingEvent> events, TrainingControl control)
            throws IOException, TrainingFailedException {
        Result result = run(order, events, control);
        if (result.card().isPresent()) {
            result.network().best().save(output, result.card().get());
            if (result.finished()) {
                Files.deleteIfExists(order.job().checkpoint());
            }
        }
        return result.card();
    }
}
