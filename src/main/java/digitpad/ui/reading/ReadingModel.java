package digitpad.ui.reading;

import digitpad.app.reading.LiveReading;
import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.model.ModelCard;
import digitpad.recognition.Doubt;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import digitpad.recognition.Symbol;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was read last, ready to be shown. Fed by {@link LiveReading}; to be used on the FX thread; needs no toolkit. */
public final class ReadingModel implements LiveReading.Listener {
    private final NoticeModel notices;
    private final SymbolChoice choice = new SymbolChoice();
    private Optional<LiveResult> newest = Optional.empty();
    private Function<Symbol.Digit, Optional<Integer>> said = digit -> Optional.empty();
    private String failure = "";
    private boolean underWay;

    // Properties

    private final ReadOnlyObjectWrapper<NetworkState> network = new ReadOnlyObjectWrapper<>(NetworkState.LOADING);
    private final ReadOnlyObjectWrapper<Optional<ModelCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Optional<Path>>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper bundled = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<ShownReading> reading = new ReadOnlyObjectWrapper<>(ShownReading.BLANK);
    private final ReadOnlyObjectWrapper<OptionalInt> chosen = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> detailed = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<Prediction>> prediction =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DigitInk>> ink = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DigitImage>> image = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Integer>> candidates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper unsure = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper confidence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
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

    /** All that was read, in rows. */
    public ReadOnlyObjectProperty<ShownReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The place in the reading of the symbol that is chosen, of several; by hand, or because it is the first that is not sure. */
    public ReadOnlyObjectProperty<OptionalInt> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The place in the reading of the symbol that the properties below speak of; empty where nothing was read. */
    public ReadOnlyObjectProperty<OptionalInt> detailedProperty() {
        return detailed.getReadOnlyProperty();
    }

    /** The symbol that is chosen; where there is but one, that one. */
    public Optional<ShownSymbol> subject() {
        List<ShownSymbol> symbols = reading.get().symbols();
        OptionalInt place = symbols.size() == 1 ? OptionalInt.of(0) : chosen.get();
        return place.isPresent() ? Optional.of(symbols.get(place.getAsInt())) : Optional.empty();
    }

    /** The ten probabilities of the digit in detail; empty where nothing was read. */
    public ReadOnlyObjectProperty<Optional<Prediction>> predictionProperty() {
        return prediction.getReadOnlyProperty();
    }

    /** The digit in detail as it was read; where the network is unsure what it may be, the likeliest first; none where nothing stands out. */
    public ReadOnlyObjectProperty<List<Integer>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /** Whether the digit in detail is one of which the network does not know what it is. */
    public ReadOnlyBooleanProperty unsureProperty() {
        return unsure.getReadOnlyProperty();
    }

    /** The ink of the digit in detail; what becomes of it on the way to the network is its {@link DigitInk#trace()}. */
    public ReadOnlyObjectProperty<Optional<DigitInk>> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    /** What the network saw of the digit in detail. */
    public ReadOnlyObjectProperty<Optional<DigitImage>> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /**
     * The number that was read, its rows in one line; of a single digit of which the network is unsure the candidates with a
     * "?"; "" where nothing was read.
     */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** The probability of the whole in percent, or that the network is not sure; "" where nothing was read. */
    public ReadOnlyStringProperty confidenceProperty() {
        return confidence.getReadOnlyProperty();
    }

    /** How sure the network is in words, with its second choice or of how many digits; or why there is no digit. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The whole reading as a screen reader says it. */
    public ReadOnlyStringProperty announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    /** Why there is no network, or why what lies on the pad could not be read, a sentence; "" where all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The file of the network that reads; empty where that is the bundled one, or none reads yet. */
    public Optional<Path> usedFile() {
        return file.get().flatMap(of -> of);
    }

    /** The result that all the other properties stand for; changes last. */
    public ReadOnlyObjectProperty<Optional<LiveResult>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether it is {@code sheet} that was read last. */
    public boolean isOf(Sheet sheet) {
        return shown.get().map(LiveResult::sheet).filter(sheet::equals).isPresent();
    }

    /** Whether {@code sheet} was read last, and as more than one digit. */
    public boolean isNumber(Sheet sheet) {
        return isOf(sheet) && reading.get().isNumber();
    }

    /** The number that stands large for {@code sheet}; empty where any of it is unsure, or where another sheet was read last. */
    public Optional<String> numberOf(Sheet sheet) {
        boolean known = isOf(sheet)
                && !reading.get().symbols().isEmpty()
                && reading.get().open() == 0;
        return known ? Optional.of(reading.get().text("-")) : Optional.empty();
    }

    /** The digit that was read of {@code sheet}; empty where the network is unsure, or it is more than one digit. */
    public OptionalInt digitOf(Sheet sheet) {
        return readingOf(sheet).map(is -> OptionalInt.of(is.label())).orElse(OptionalInt.empty());
    }

    /** The same, and empty too where the network is less than {@linkplain ReadingWords#SURE quite sure}. */
    public OptionalInt sureDigitOf(Sheet sheet) {
        return readingOf(sheet)
                .filter(is -> is.confidence() >= ReadingWords.SURE)
                .map(is -> OptionalInt.of(is.label()))
                .orElse(OptionalInt.empty());
    }

    private Optional<Prediction> readingOf(Sheet sheet) {
        return isOf(sheet) && !unsure.get() && !reading.get().isNumber() ? prediction.get() : Optional.empty();
    }

    // Commands

    @Override
    public void modelReady(ModelCard ready, Optional<Path> from) {
        card.set(Optional.of(ready));
        bundled.set(from.isEmpty());
        file.set(Optional.of(from));
        network.set(NetworkState.READY);
        newest.ifPresent(result -> choice.shown(shownAs(result)));
        describe();
    }

    @Override
    public void modelRefused(String sentence) {
        notices.problem(Topic.NETWORK, sentence);
    }

    @Override
    public void modelFailed(String sentence) {
        failure = sentence;
        network.set(NetworkState.FAILED);
        describe();
    }

    @Override
    public void read(LiveResult result) {
        newest = Optional.of(result);
        underWay = false;
        choice.read(result.sheet(), shownAs(result));
        describe();
        shown.set(newest);
    }

    /** A picture is to be read, which may take a while: what was read before is not of it. */
    public void await() {
        newest = Optional.empty();
        underWay = true;
        choice.read(Sheet.EMPTY, ShownReading.BLANK);
        describe();
    }

    /** Chooses a symbol by its place in the reading; nothing happens where there is none. */
    public void choose(int place) {
        if (place >= 0 && place < reading.get().symbols().size()) {
            choice.choose(place);
            describe();
        }
    }

    /**
     * Chooses the neighbour of the chosen symbol, of what is in detail where none is chosen.
     *
     * @param right so many symbols further in the order of reading
     * @param down so many rows further down
     * @return false where there are not several symbols
     */
    public boolean move(int right, int down) {
        int count = reading.get().symbols().size();
        if (count < 2) {
            return false;
        }
        int from = detailed.get().orElse(0);
        boolean first = chosen.get().isEmpty();
        int to = first ? from : reading.get().inRow(from, down) + right;
        choose(Math.max(0, Math.min(count - 1, to)));
        return true;
    }

    /** Lets the chosen symbol go; false where none was. */
    public boolean release() {
        boolean was = choice.release();
        describe();
        return was;
    }

    /** Whether the pen is down. */
    public void write(boolean down) {
        choice.write(down);
        describe();
    }

    /** Takes over from now on what somebody said of digits that they are; to be called again where that has changed. */
    public void heed(Function<Symbol.Digit, Optional<Integer>> sayings) {
        said = sayings;
        newest.ifPresent(result -> choice.shown(shownAs(result)));
        describe();
    }

    private ShownReading shownAs(LiveResult result) {
        Doubt doubt = doubt();
        return new ShownReading(result.reading().rows().stream()
                .map(row -> row.symbols().stream()
                        .map(symbol -> ShownSymbol.of(symbol, doubt, saidOf(symbol)))
                        .toList())
                .toList());
    }

    private Optional<Integer> saidOf(Symbol symbol) {
        return symbol instanceof Symbol.Digit digit ? said.apply(digit) : Optional.empty();
    }

    private Doubt doubt() {
        return card.get().map(ModelCard::doubt).orElse(Doubt.NONE);
    }

    private void describe() {
        problem.set(
                network.get() == NetworkState.FAILED
                        ? failure
                        : newest.flatMap(LiveResult::problem).orElse(""));
        // Whoever hears of one of these looks at the others: no place may lie beyond the end.
        if (choice.reading().symbols().size() < reading.get().symbols().size()) {
            choosePlaces();
            reading.set(choice.reading());
        } else {
            reading.set(choice.reading());
            choosePlaces();
        }
        describeDigit();
        if (reading.get().isNumber()) {
            describeNumber();
        } else {
            describeSingle();
        }
    }

    private void choosePlaces() {
        chosen.set(choice.chosen());
        detailed.set(choice.detailed());
    }

    private void describeDigit() {
        Optional<Symbol.Digit> digit = detailed.get().isEmpty()
                ? Optional.empty()
                : Optional.of(reading.get()
                                .symbols()
                                .get(detailed.get().getAsInt())
                                .symbol())
                        .filter(Symbol.Digit.class::isInstance)
                        .map(Symbol.Digit.class::cast);
        Optional<DigitInk> unread = unread();
        ink.set(digit.flatMap(Symbol.Digit::ink).or(() -> unread));
        image.set(digit.map(Symbol.Digit::image).or(() -> unread.flatMap(DigitInk::image)));
        prediction.set(digit.map(Symbol.Digit::prediction));
        unsure.set(prediction.get().filter(doubt()::isUnsure).isPresent());
        candidates.set(prediction.get().map(doubt()::candidates).orElse(List.of()));
    }

    /** The whole drawing where there is no network to find digits in it: what it looks like to networks can be shown all the same. */
    private Optional<DigitInk> unread() {
        return network.get() == NetworkState.FAILED
                ? newest.map(LiveResult::sheet)
                        .filter(Sheet.Ink.class::isInstance)
                        .map(Sheet.Ink.class::cast)
                        .filter(ink -> !ink.isBlank())
                        .map(ink -> new DigitInk.Strokes(ink.drawing()))
                : Optional.empty();
    }

    private void describeNumber() {
        ShownReading now = reading.get();
        double likely = now.confidence();
        boolean open = now.open() > 0;
        label.set(now.text(" "));
        confidence.set(
                open ? NumberWords.sureness(now) : now.isAllSaid() ? "As you said" : Percent.ofProbability(likely));
        String whole = NumberWords.whole(
                open ? Percent.ofProbability(likely) + " for all of it" : NumberWords.sureness(now),
                newest.map(is -> is.reading().remarks()).orElse(List.of()));
        OptionalInt place = chosen.get();
        words.set(place.isEmpty() ? whole : NumberWords.chosen(now.symbols().get(place.getAsInt())));
        announcement.set(NumberWords.announcement(now, likely));
    }

    private void describeSingle() {
        Optional<Prediction> read = prediction.get();
        if (unsure.get()) {
            label.set(ReadingWords.label(candidates.get()));
            confidence.set(ReadingWords.doubt(candidates.get()));
            words.set(read.map(is -> ReadingWords.chances(is, candidates.get())).orElse(""));
            announcement.set(confidence.get() + " " + words.get() + ".");
        } else {
            label.set(read.map(is -> Integer.toString(is.label())).orElse(""));
            confidence.set(
                    read.map(is -> Percent.ofProbability(is.confidence())).orElse(""));
            words.set(read.map(ReadingWords::words).orElseGet(this::whyThereIsNone));
            announcement.set(read.map(ReadingWords::announcement).orElseGet(words::get));
        }
    }

    private String whyThereIsNone() {
        boolean blank = newest.map(LiveResult::sheet).map(Sheet::isBlank).orElse(true);
        return switch (network.get()) {
            case LOADING -> "Loading the network…";
            case FAILED -> "There is no network to read with";
            case READY -> {
                if (underWay) {
                    yield "Reading…";
                }
                if (blank) {
                    yield "Nothing to read yet";
                }
                yield newest.flatMap(LiveResult::problem).isPresent() ? "This could not be read" : "No ink was found";
            }
        };
    }
}
