package digitpad.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.image.Preprocessor;
import digitpad.recognition.Recognizer;
import digitpad.training.EpochRecord;
import digitpad.training.Evaluation;
import digitpad.training.ModelCard;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Trains a network and leaves a model file with a true card. */
public final class TrainModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Trainer trainer;
    private final String program;

    /** @param program name and version, for the card */
    public TrainModel(Trainer trainer, String program) {
        this.trainer = trainer;
        this.program = program;
    }

    /**
     * What to train.
     *
     * @param data to learn from and to choose by; the plan's share is put aside for the choice
     * @param test for the one final figure, measured after the choice; empty where none is wanted
     * @param output model file; its checkpoint lies beside it while the training runs
     * @param remarks for the card
     */
    public record Order(
            NetworkDescription network,
            TrainingPlan plan,
            DigitDataset data,
            Optional<DigitDataset> test,
            Path output,
            boolean resume,
            List<String> remarks) {}

    /**
     * Trains, measures and saves. A stopped training saves its best epoch so far and keeps its checkpoint.
     *
     * @return the card as saved; empty where it was stopped before the first epoch ended
     */
    public Optional<ModelCard> run(Order order, Consumer<TrainingEvent> events, TrainingControl control)
            throws IOException, TrainingFailedException {
        Split split = Split.of(
                order.data(), order.plan().validationShare(), order.plan().seed());
        Path checkpoint = order.output().resolveSibling(order.output().getFileName() + ".checkpoint");
        TrainedNetwork network = trainer.train(
                new TrainingJob(order.network(), order.plan(), split, checkpoint, order.resume()), events, control);
        Optional<EpochRecord> best = network.history().best();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("epoch", (double) best.get().epoch());
        figures.put("validationSamples", (double) split.validation().size());
        figures.put("validationAccuracy", best.get().validationAccuracy());
        figures.put("validationLoss", best.get().validationLoss());
        boolean finished = network.history().epochs().size() == order.plan().epochs();
        // An unfinished training's network is not the one to be judged: the test set is looked at once.
        if (finished && order.test().isPresent()) {
            Evaluation test;
            try (Recognizer recognizer = network.best().recognizer(order.plan().workers())) {
                test = Evaluation.of(recognizer, order.test().get());
            }
            figures.put("testSamples", (double) test.samples());
            figures.put("testAccuracy", test.accuracy());
            figures.put("testLoss", test.loss());
        }
        ModelCard card = card(order, split, figures);
        network.best().save(order.output(), card);
        if (finished) {
            Files.deleteIfExists(checkpoint);
        }
        return Optional.of(card);
    }

    private ModelCard card(Order order, Split split, Map<String, Double> figures) {
        List<String> data = new ArrayList<>();
        data.add(describe(split.training()));
        data.add(describe(split.validation()));
        order.test()
                .filter(test -> figures.containsKey("testAccuracy"))
                .map(TrainModel::describe)
                .ifPresent(data::add);
        Map<String, JsonNode> plan = JSON.convertValue(order.plan(), new TypeReference<Map<String, JsonNode>>() {});
        Map<String, String> settings = new LinkedHashMap<>();
        plan.forEach((key, value) -> settings.put(key, value.isTextual() ? value.asText() : value.toString()));
        return new ModelCard(
                order.network().name(),
                order.network(),
                Preprocessor.VERSION,
                ModelCard.DIGIT_LABELS,
                settings,
                data,
                figures,
                order.remarks(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                program);
    }

    private static String describe(DigitDataset data) {
        return data.name() + ": " + data.size() + " digits, SHA-256 " + data.digest();
    }
}
