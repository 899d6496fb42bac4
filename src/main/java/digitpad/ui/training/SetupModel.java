package digitpad.ui.training;

import digitpad.app.data.DataSources;
import digitpad.app.runs.TrainingRequest;
import digitpad.model.network.NetworkDescription;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The next training as it is set up: network, data and settings together. To be used on the FX thread; needs no toolkit. */
public final class SetupModel {
    private final NetworkPart network;
    private final DataPart data;
    private final PlanModel plan;

    /**
     * The network to train.
     *
     * @param chosen empty while the design is impossible
     * @param problem why it is empty
     */
    public record NetworkPart(ObservableValue<Optional<NetworkDescription>> chosen, ObservableValue<String> problem) {}

    /**
     * The data to learn from.
     *
     * @param sources as {@code --data} names them, at least one; empty where there is none yet
     * @param title what people call them
     * @param problem why there are none
     */
    public record DataPart(
            ObservableValue<List<String>> sources, ObservableValue<String> title, ObservableValue<String> problem) {}

    // Properties

    private final ReadOnlyObjectWrapper<Optional<TrainingRequest>> request =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public SetupModel(NetworkPart network, DataPart data, PlanModel plan) {
        this.network = network;
        this.data = data;
        this.plan = plan;
        network.chosen().subscribe(this::choosePlan);
        data.sources().subscribe(this::choosePlan);
        network.chosen().subscribe(this::combine);
        network.problem().subscribe(this::combine);
        data.sources().subscribe(this::combine);
        data.problem().subscribe(this::combine);
        plan.planProperty().subscribe(this::combine);
        plan.problemProperty().subscribe(this::combine);
        choosePlan();
        combine();
    }

    /** What would be trained; empty while something is missing. */
    public ReadOnlyObjectProperty<Optional<TrainingRequest>> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /** What is missing, as a sentence; "" where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void choosePlan() {
        List<String> sources = data.sources().getValue();
        // Data that is not there yet, or cannot be read, is nothing to make plans for.
        if (!sources.isEmpty()) {
            boolean drawn = sources.equals(List.of(DataSources.BUILT_IN));
            network.chosen().getValue().ifPresent(is -> plan.choose(is.name(), drawn));
        }
    }

    private void combine() {
        Optional<NetworkDescription> chosen = network.chosen().getValue();
        List<String> sources = data.sources().getValue();
        if (chosen.isEmpty()) {
            refuse(network.problem().getValue());
        } else if (sources.isEmpty()) {
            refuse(data.problem().getValue());
        } else if (plan.planProperty().get().isEmpty()) {
            refuse(plan.problemProperty().get());
        } else {
            problem.set("");
            String name = chosen.get().name() + " on " + data.title().getValue();
            request.set(plan.planProperty()
                    .get()
                    .map(settings -> new TrainingRequest(name, chosen.get(), settings, sources, Optional.empty())));
        }
    }

    private void refuse(String sentence) {
        request.set(Optional.empty());
        problem.set(sentence);
    }
}
