package digitpad.app.runs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import digitpad.model.network.NetworkDescription;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingHistory;
import digitpad.training.plan.TrainingPlan;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a run besides its curve and its networks. Immutable.
 *
 * @param id name of its folder
 * @param name for people, who may change it
 * @param created when it was started, ISO 8601 in UTC
 * @param network that is trained
 * @param plan hyperparameters
 * @param sources that it learns from, as {@code --data} names them
 * @param state how far it got
 * @param remark why it ended early, as a sentence; "" where there is nothing to say
 * @param history epochs so far, and the changes made to the plan
 * @param figures of the network that is kept, by the names of a model card
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunRecord(
        String id,
        String name,
        String created,
        NetworkDescription network,
        TrainingPlan plan,
        List<String> sources,
        RunState state,
        String remark,
        TrainingHistory history,
        Map<String, Double> figures) {
    /** Most characters of a name. */
    public static final int MOST_NAME = 80;

    /** What is wrong with {@code name} as that of a run, a sentence; empty where nothing is. */
    public static Optional<String> problemWithName(String name) {
        int length = name.strip().length();
        return length >= 1 && length <= MOST_NAME
                ? Optional.empty()
                : Optional.of("A run's name has 1 to " + MOST_NAME + " characters.");
    }

    public RunRecord {
        Objects.requireNonNull(id, "its id is missing");
        Objects.requireNonNull(name, "its name is missing");
        Objects.requireNonNull(created, "its day is missing");
        if (!isTime(created)) {
            throw new IllegalArgumentException("its day is no time");
        }
        Objects.requireNonNull(network, "its network is missing");
        Objects.requireNonNull(plan, "its plan is missing");
        sources = List.copyOf(sources);
        Objects.requireNonNull(state, "its state is missing");
        Objects.requireNonNull(remark, "its remark is missing");
        Objects.requireNonNull(history, "its history is missing");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    private static boolean isTime(String created) {
        try {
            Instant.parse(created);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The same run called otherwise. */
    public RunRecord named(String newName) {
        return new RunRecord(id, newName, created, network, plan, sources, state, remark, history, figures);
    }

    /** The same run, further on. */
    public RunRecord with(TrainingHistory newHistory) {
        return new RunRecord(id, name, created, network, plan, sources, state, remark, newHistory, figures);
    }

    /** The same run in another state. */
    public RunRecord with(RunState newState, String newRemark) {
        return new RunRecord(id, name, created, network, plan, sources, newState, newRemark, history, figures);
    }

    /** The same run with the figures of its network. */
    public RunRecord with(Map<String, Double> newFigures) {
        return new RunRecord(id, name, created, network, plan, sources, state, remark, history, newFigures);
    }

    /** The epoch whose network is kept. */
    @JsonIgnore
    public Optional<EpochRecord> best() {
        return history.best();
    }

    /** A figure of the network that is kept. */
    public Optional<Double> figure(String figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    /** Time spent on finished epochs, in seconds. */
    @JsonIgnore
    public double seconds() {
        return history.epochs().stream().mapToDouble(EpochRecord::seconds).sum();
    }
}
