package digitpad.ui.inside;

import digitpad.app.explanation.Explained;
import digitpad.app.explanation.Inquiry;
import digitpad.app.explanation.LiveExplanation;
import digitpad.app.explanation.Subject;
import digitpad.app.reading.ModelChoice;
import digitpad.explanation.ActivationTrace;
import digitpad.explanation.NetworkOpener;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.model.ModelStore;
import digitpad.model.StoredNetwork;
import digitpad.ui.reading.NetworkState;
import digitpad.ui.reading.ReadingModel;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * The digit and the network that are looked into: the digit in detail on the pad, and the network that reads it. Follows both
 * while somebody watches, and does nothing otherwise. To be used on the FX thread; needs no toolkit.
 */
public final class InsideModel implements LiveExplanation.Listener, AutoCloseable {
    private final ReadingModel reading;
    private final ModelStore models;
    private final LiveExplanation live;
    private Optional<Question> asked = Optional.empty();
    private Optional<Explained> explained = Optional.empty();
    private String failure = "";
    private boolean watched;

    /** What is to be looked into. */
    private record Question(ModelChoice network, Optional<Subject> digit) {}

    // Properties

    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /** @param deliver runs what comes from the thread that looks into networks: {@code Platform::runLater} */
    public InsideModel(ReadingModel reading, ModelStore models, NetworkOpener opener, Executor deliver) {
        this.reading = reading;
        this.models = models;
        this.live = new LiveExplanation(opener, deliver, this);
        reading.shownProperty().addListener((property, was, is) -> look());
        // Of what is chosen it is set last.
        reading.imageProperty().addListener((property, was, is) -> look());
        reading.networkProperty().addListener((property, was, is) -> look());
        // Told after the card, which alone does not say where the network is.
        reading.fileProperty().addListener((property, was, is) -> look());
        reading.cardProperty().addListener((property, was, is) -> {
            // A file of the same name may hold another network.
            live.forget();
            asked = Optional.empty();
            explained = Optional.empty();
            look();
        });
    }

    /** Grows whenever there is something else to show. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What the network makes of the digit; empty where there is none, or not yet. */
    public Optional<ActivationTrace> trace() {
        return explained.flatMap(Explained::trace);
    }

    /** The network that is looked into; empty until it is there. */
    public Optional<StoredNetwork> stored() {
        return explained.map(Explained::network);
    }

    /** The ink that the digit was made of; empty where it is not known. */
    public Optional<DigitInk> ink() {
        return explained.flatMap(Explained::subject).flatMap(Subject::ink);
    }

    /** Why there is nothing to look into, a sentence; "" where all is well. */
    public String problem() {
        return reading.networkProperty().get() == NetworkState.FAILED
                ? reading.problemProperty().get()
                : failure;
    }

    // Commands

    /** Whether somebody looks: only then anything is found out. */
    public void setWatched(boolean somebody) {
        if (watched != somebody) {
            watched = somebody;
            look();
        }
    }

    /** Has something found out about the digit and the network of the moment; given up when they change. */
    public void ask(String name, Inquiry inquiry) {
        live.ask(name, inquiry);
    }

    /**
     * What the network of the moment makes of another digit.
     *
     * @param answer hears it on the FX thread, unless digit or network change before
     */
    public void traceOf(DigitImage digit, Consumer<ActivationTrace> answer) {
        ask("another digit", (network, cancelled) -> {
            ActivationTrace trace = network.trace(digit);
            return () -> answer.accept(trace);
        });
    }

    private void look() {
        if (!watched) {
            return;
        }
        if (reading.networkProperty().get() == NetworkState.READY) {
            Question question = new Question(
                    new ModelChoice(models, reading.usedFile()),
                    reading.imageProperty()
                            .get()
                            .map(image ->
                                    new Subject(image, reading.inkProperty().get())));
            // Of one reading several properties change, and the same digit may be read again.
            if (!asked.equals(Optional.of(question))) {
                asked = Optional.of(question);
                live.show(question.network, question.digit);
            }
        } else {
            asked = Optional.empty();
            explained = Optional.empty();
            tell();
        }
    }

    @Override
    public void explained(Explained what) {
        failure = "";
        explained = Optional.of(what);
        tell();
    }

    @Override
    public void failed(String sentence) {
        failure = sentence;
        // The same may be asked again.
        asked = Optional.empty();
        explained = Optional.empty();
        tell();
    }

    private void tell() {
        changes.set(changes.get() + 1);
    }

    @Override
    public void close() {
        live.close();
    }
}
