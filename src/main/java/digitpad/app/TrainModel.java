package digitpad.app;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import digitpad.recognition.Doubt;
import digitpad.training.CalibratedNetwork;
import digitpad.training.EpochRecord;
import digitpad.training.ModelCard;
import digitpad.training.PlanChange;
import digitpad.training.StoredNetwork;
import digitpad.training.TrainedNetwork;
import digitpad.training.Trainer;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingEvent;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.TrainingPlan;
import digitpad.training.network.NetworkDescription;
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
     * What to train.
     *
     * @param start network that is begun with; empty to begin with random weights
     * @param data to learn from and to choose by; the plan's share is put aside for the choice
     * @param strokes what people wrote with pens, to learn from and to choose by as well
     * @param test for the one final figure, measured after the choice; empty where none is wanted
     * @param checkpoint file that holds the state after each epoch
     * @param resume whether to go on from it
     * @param changes made to the plan before the training was interrupted
     * @param remarks for the card
     */
    public record Order(
            NetworkDescription network,
            Optional<StoredNetwork> start,
            TrainingPlan plan,
            DigitDataset data,
            Optional<PenStrokes> strokes,
            Optional<DigitDataset> test,
            Path checkpoint,
            boolean resume,
            List<PlanChange> changes,
            List<String> remarks) {}

    /**
     * What a training came to.
     *
     * @param network with its history, calibrated; of the first random weights where no epoch ended
     * @param finished whether all epochs were trained
     * @param card of the network; empty where no epoch ended
     */
    public record Result(TrainedNetwork network, boolean finished, Optional<ModelCard> card) {}

    /** Splits the data and names it, which takes a second for sixty thousand digits. */
    public Prepared prepare(Order order) {
        Split digits = split(order.data(), order.plan());
        Split split = order.strokes()
                .map(strokes -> new Split(
                        TrainingData.together(
                                List.of(digits.training(), strokes.split().training())),
                        TrainingData.together(
                                List.of(digits.validation(), strokes.split().validation()))))
                .orElse(digits);
        return new Prepared(
                order, split, TrainingCard.describe(split.training()), TrainingCard.describe(split.validation()));
    }

    /** How a card names digits. */
    public static String describe(DigitDataset digits) {
        return TrainingCard.describe(digits);
    }

    /** What a plan learns from and what it chooses by; the same every time. */
    public static Split split(DigitDataset data, TrainingPlan plan) {
        return TrainableSplit.of(data, plan.validationShare(), plan.seed());
    }

    /** A training about to begin. */
    public final class Prepared {
        private final Order order;
        private final Split split;
        private final List<String> data;

        private Prepared(Order order, Split split, String... data) {
            this.order = order;
            this.split = split;
            this.data = List.of(data);
        }

        /** What is learnt from and chosen by. */
        public Split split() {
            return split;
        }

        /** Trains and measures on this thread. A stopped training's network is that of its best epoch so far. */
        public Result run(Consumer<TrainingEvent> events, TrainingControl control)
                throws IOException, TrainingFailedException {
            TrainedNetwork network = trainer.train(
                    new TrainingJob(
                            order.network(),
                            order.start(),
                            order.plan(),
                            split,
                            nonDigits(),
                            order.checkpoint(),
                            order.resume(),
                            order.changes()),
                    events,
                    control);
            boolean finished = network.history().epochs().size() == order.plan().epochs();
            Optional<EpochRecord> best = network.history().best();
            return best.isPresent()
                    ? calibrated(network, best.get(), finished)
                    : new Result(network, finished, Optional.empty());
        }

        private List<DigitImage> nonDigits() {
            return order.plan().nonDigits() == 0
                    ? List.of()
                    : NonDigitImages.of(order.strokes().map(PenStrokes::written).orElse(List.of()));
        }

        private Result calibrated(TrainedNetwork network, EpochRecord best, boolean finished) {
            int lanes = order.plan().workers();
            CalibratedNetwork calibrated = CalibratedNetwork.of(network.best(), split.validation(), lanes);
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
                            data,
                            test,
                            calibrated.doubt(),
                            figures,
                            network.history().changes())));
        }

        /** The card of the network of an epoch as it was trained: its confidences are not calibrated, and it never doubts. */
        public ModelCard card(EpochRecord epoch) {
            return cards.of(
                    order,
                    data,
                    Optional.empty(),
                    Doubt.NONE,
                    TrainingCard.figures(epoch, split.validation()),
                    List.of());
        }
    }

    /**
     * Trains, and leaves a model file. A stopped training saves its best epoch so far and keeps its checkpoint; a finished
     * one removes it.
     *
     * @return the card as saved; empty where it was stopped before the first epoch ended
     */
    public Optional<ModelCard> run(Order order, Path output, Consumer<TrainingEvent> events, TrainingControl control)
            throws IOException, TrainingFailedException {
        Result result = prepare(order).run(events, control);
        if (result.card().isPresent()) {
            result.network().best().save(output, result.card().get());
            if (result.finished()) {
                Files.deleteIfExists(order.checkpoint());
            }
        }
        return result.card();
    }
}
