package digitpad.ui.training;

import digitpad.app.runs.WatchedNetwork;
import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** What the network in training makes of the digit on the pad, if anybody wants to see it. To be used on the FX thread. */
public final class WatchModel implements AutoCloseable {
    private final WatchedNetwork network;

    // Properties

    private final BooleanProperty watching = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Prediction>> prediction =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param training whose network reads
     * @param digit on the pad, as networks see it; empty where there is none
     * @param deliver runs what changes the window, on the FX thread
     */
    public WatchModel(TrainingModel training, ObservableValue<Optional<DigitImage>> digit, Executor deliver) {
        network = new WatchedNetwork(deliver, new Heard());
        watching.subscribe(wanted -> {
            training.watch(wanted);
            if (wanted) {
                training.networkProperty().get().ifPresent(network::show);
                network.show(digit.getValue());
            } else {
                network.clear();
            }
        });
        training.networkProperty().subscribe(snapshot -> {
            if (watching.get()) {
                snapshot.ifPresentOrElse(network::show, network::clear);
            }
        });
        digit.subscribe(image -> {
            if (watching.get()) {
                network.show(image);
            }
        });
    }

    /** Whether the network in training reads the pad. */
    public BooleanProperty watchingProperty() {
        return watching;
    }

    /** What it read last; empty where there is nothing to read or no network yet. */
    public ReadOnlyObjectProperty<Optional<Prediction>> predictionProperty() {
        return prediction.getReadOnlyProperty();
    }

    /** Why it cannot read the pad, a sentence; "" where all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    @Override
    public void close() {
        network.close();
    }

    private final class Heard implements WatchedNetwork.Listener {
        @Override
        public void read(Optional<Prediction> read) {
            problem.set("");
            prediction.set(read);
        }

        @Override
        public void failed(String sentence) {
            prediction.set(Optional.empty());
            problem.set(sentence);
        }
    }
}
