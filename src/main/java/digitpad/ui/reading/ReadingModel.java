package digitpad.ui.reading;

import digitpad.app.LiveReading;
import digitpad.app.LiveResult;
import digitpad.app.Sheet;
import digitpad.image.PreprocessTrace;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.training.ModelCard;
import digitpad.ui.notice.NoticeModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was read last, ready to be shown. Fed by {@link LiveReading}; to be used on the FX thread; needs no toolkit. */
public final class ReadingModel implements LiveReading.Listener {
    private final NoticeModel notices;
    private Optional<LiveResult> newest = Optional.empty();

    // Properties

    private final ReadOnlyObjectWrapper<NetworkState> network = new ReadOnlyObjectWrapper<>(NetworkState.LOADING);
    private final ReadOnlyObjectWrapper<Optional<ModelCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Optional<Path>>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper bundled = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Prediction>> prediction =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PreprocessTrace> trace = new ReadOnlyObjectWrapper<>(PreprocessTrace.BLANK);
    private final ReadOnlyObjectWrapper<List<Integer>> candidates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper unsure = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper confidence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<LiveResult>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadingModel(NoticeModel notices) {
        this.notices = notices;
        describe();
    }

    public ReadOnlyObjectProperty<NetworkState> networkProperty() {
        return network.getReadOnlyProperty();
    }

    /** The card of the network that reads; empty until it is there. */
    public ReadOnlyObjectProperty<Optional<ModelCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Whether the application's own network reads, and none that somebody trained or opened. */
    public ReadOnlyBooleanProperty bundledProperty() {
        return bundled.getReadOnlyProperty();
    }

    /** The file of the network that reads, which the bundled one has none of; empty until one reads. */
    public ReadOnlyObjectProperty<Optional<Optional<Path>>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The ten probabilities; empty where nothing was read. */
    public ReadOnlyObjectProperty<Optional<Prediction>> predictionProperty() {
        return prediction.getReadOnlyProperty();
    }

    /** The digit that was read; where the network is unsure what it may be, the likeliest first; none where nothing stands out. */
    public ReadOnlyObjectProperty<List<Integer>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /** Whether something was read of which the network does not know what it is. */
    public ReadOnlyBooleanProperty unsureProperty() {
        return unsure.getReadOnlyProperty();
    }

    /** The stages of the preprocessing. */
    public ReadOnlyObjectProperty<PreprocessTrace> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /** The digit that was read, the candidates with a "?" where the network is unsure, "" where nothing was read. */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** The probability of the digit in percent, or that the network is not sure; "" where nothing was read. */
    public ReadOnlyStringProperty confidenceProperty() {
        return confidence.getReadOnlyProperty();
    }

    /** How sure the network is in words, with its second choice; or why there is no digit. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The whole reading as a screen reader says it. */
    public ReadOnlyStringProperty announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    /** The result that all the other properties stand for; changes last. */
    public ReadOnlyObjectProperty<Optional<LiveResult>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    @Override
    public void modelReady(ModelCard ready, Optional<Path> from) {
        card.set(Optional.of(ready));
        bundled.set(from.isEmpty());
        file.set(Optional.of(from));
        network.set(NetworkState.READY);
        describe();
    }

    @Override
    public void modelRefused(String sentence) {
        notices.problem(sentence);
    }

    @Override
    public void modelFailed(String sentence) {
        network.set(NetworkState.FAILED);
        notices.problem(sentence);
        describe();
    }

    @Override
    public void read(LiveResult result) {
        newest = Optional.of(result);
        trace.set(result.trace());
        prediction.set(result.prediction());
        describe();
        boolean toldAlready = shown.get().flatMap(LiveResult::problem).equals(result.problem());
        if (!toldAlready) {
            result.problem().ifPresent(notices::problem);
        }
        shown.set(newest);
    }

    private void describe() {
        Optional<Prediction> read = prediction.get();
        Doubt doubt = card.get().map(ModelCard::doubt).orElse(Doubt.NONE);
        unsure.set(read.filter(doubt::isUnsure).isPresent());
        candidates.set(read.map(doubt::candidates).orElse(List.of()));
        if (unsure.get()) {
            label.set(Wording.label(candidates.get()));
            confidence.set(Wording.doubt(candidates.get()));
            words.set(read.map(is -> Wording.chances(is, candidates.get())).orElse(""));
            announcement.set(confidence.get() + " " + words.get() + ".");
        } else {
            label.set(read.map(is -> Integer.toString(is.label())).orElse(""));
            confidence.set(read.map(is -> Wording.percent(is.confidence())).orElse(""));
            words.set(read.map(Wording::words).orElseGet(this::whyThereIsNone));
            announcement.set(read.map(Wording::announcement).orElseGet(words::get));
        }
    }

    private String whyThereIsNone() {
        boolean blank = newest.map(LiveResult::sheet).map(Sheet::isBlank).orElse(true);
        return switch (network.get()) {
            case LOADING -> "Loading the network…";
            case FAILED -> "There is no network to read with";
            case READY -> {
                if (blank) {
                    yield "Nothing to read yet";
                }
                yield newest.flatMap(LiveResult::problem).isPresent() ? "This could not be read" : "No ink was found";
            }
        };
    }
}
