package digitpad.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.data.DataSources;
import digitpad.app.runs.TrainingRequest;
import digitpad.dataset.Augmentation;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SetupModelTest {
    private final ObjectProperty<Optional<NetworkDescription>> network =
            new SimpleObjectProperty<>(Optional.of(Presets.named(Presets.TWO_BLOCK)));
    private final ObjectProperty<String> networkProblem = new SimpleObjectProperty<>("");
    private final ObjectProperty<List<String>> sources = new SimpleObjectProperty<>(List.of(DataSources.BUILT_IN));
    private final ObjectProperty<String> title = new SimpleObjectProperty<>("Built-in digits");
    private final ObjectProperty<String> dataProblem = new SimpleObjectProperty<>("");
    private final PlanModel plan = new PlanModel(Presets.TWO_BLOCK);
    private final SetupModel setup = new SetupModel(
            new SetupModel.NetworkPart(network, networkProblem),
            new SetupModel.DataPart(sources, title, dataProblem),
            plan);

    private TrainingRequest request() {
        return setup.requestProperty().get().orElseThrow();
    }

    @Test
    void whatIsChosenIsRequested() {
        assertThat(request().name()).isEqualTo("two-block on Built-in digits");
        assertThat(request().sources()).containsExactly(DataSources.BUILT_IN);
        assertThat(setup.problemProperty().get()).isEmpty();
    }

    @Test
    void drawnDigitsAreAugmentedFromTheBeginningAndOthersAreNot() {
        assertThat(request().plan().augmentation()).isEqualTo(Augmentation.FULL);
        sources.set(List.of(DataSources.MNIST));
        assertThat(request().plan().augmentation()).isEqualTo(Augmentation.NONE);
    }

    @Test
    void whatSomebodyChangedStaysWhenNetworkOrDataDo() {
        plan.epochsProperty().set("3");
        plan.augmentationProperty().set(AugmentationLevel.LIGHT);
        network.set(Optional.of(Presets.named(Presets.TINY)));
        sources.set(List.of(DataSources.MNIST));
        assertThat(request().plan().epochs()).isEqualTo(3);
        assertThat(request().plan().augmentation()).isEqualTo(Augmentation.LIGHT);
        assertThat(request().plan().learningRate()).isEqualTo(1e-2);
    }

    /** MNIST that is looked at and not there yet, then the drawn digits again. */
    @Test
    void dataThatIsNotThereChangesNothing() {
        TrainingRequest before = request();
        sources.set(List.of());
        assertThat(plan.augmentationProperty().get()).isEqualTo(AugmentationLevel.FULL);
        sources.set(List.of(DataSources.BUILT_IN));
        assertThat(request()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsSaid() {
        networkProblem.set("Layer 3 does not fit.");
        network.set(Optional.empty());
        assertThat(setup.requestProperty().get()).isEmpty();
        assertThat(setup.problemProperty().get()).isEqualTo("Layer 3 does not fit.");
        network.set(Optional.of(Presets.named(Presets.DENSE)));
        dataProblem.set("MNIST must be downloaded first.");
        sources.set(List.of());
        assertThat(setup.problemProperty().get()).isEqualTo("MNIST must be downloaded first.");
        sources.set(List.of("digits"));
        plan.seedProperty().set("x");
        assertThat(setup.problemProperty().get()).contains("The seed must be a whole number");
        plan.seedProperty().set("5");
        assertThat(setup.problemProperty().get()).isEmpty();
    }
}
