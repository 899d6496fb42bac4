package digitpad.app.runs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.dataset.DigitDataset;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.model.ModelCard;
import digitpad.recognition.Doubt;
import digitpad.training.TrainingJob;
import digitpad.training.history.EpochRecord;
import digitpad.training.plan.PlanChange;
import digitpad.training.plan.TrainingPlan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the cards of networks that were trained here. */
final class TrainingCard {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String program;

    /** @param program name and version */
    TrainingCard(String program) {
        this.program = program;
    }

    /**
     * The card of a network that was trained as ordered.
     *
     * @param test that the network was measured on
     * @param doubt of the network
     * @param changes made to the plan on the way
     */
    ModelCard of(
            TrainModel.Order order,
            Optional<DigitDataset> test,
            Doubt doubt,
            Map<String, Double> figures,
            List<PlanChange> changes) {
        TrainingJob job = order.job();
        List<String> lines = new ArrayList<>();
        lines.add(describe(job.data().training()));
        lines.add(describe(job.data().validation()));
        test.map(TrainingCard::describe).ifPresent(lines::add);
        List<String> remarks = new ArrayList<>(order.remarks());
        changes.forEach(change -> remarks.add("Changed from step " + change.step() + " on: learning rate "
                + change.learningRate() + ", weight decay " + change.weightDecay()));
        return new ModelCard(
                job.network().name(),
                job.network(),
                Preprocessor.VERSION,
                ModelCard.DIGIT_LABELS,
                doubt.unsureBelow(),
                settings(job.plan()),
                lines,
                figures,
                remarks,
                LocalDate.now(ZoneOffset.UTC).toString(),
                program);
    }

    /** What the validation said of an epoch, by the names of a card. */
    static Map<String, Double> figures(EpochRecord epoch, DigitDataset validation) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("epoch", (double) epoch.epoch());
        figures.put("validationSamples", (double) validation.size());
        figures.put("validationAccuracy", epoch.validationAccuracy());
        figures.put("validationLoss", epoch.validationLoss());
        return figures;
    }

    /** Name, size and digest of a data set. */
    static String describe(DigitDataset data) {
        return data.name() + ": " + data.size() + " digits, SHA-256 " + data.digest();
    }

    private static Map<String, String> settings(TrainingPlan plan) {
        Map<String, JsonNode> values = JSON.convertValue(plan, new TypeReference<Map<String, JsonNode>>() {});
        Map<String, String> settings = new LinkedHashMap<>();
        values.forEach((key, value) -> settings.put(key, value.isTextual() ? value.asText() : value.toString()));
        return settings;
    }
}
