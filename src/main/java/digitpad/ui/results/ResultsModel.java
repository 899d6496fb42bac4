package digitpad.ui.results;

import digitpad.app.Background;
import digitpad.app.runs.EpochReadings;
import digitpad.training.evaluation.Readings;
import digitpad.ui.results.EpochReader.Wish;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * How well the networks of a run do, and what of it is looked at. Digits are read in the background, for the newest wish
 * alone; what was there before stays until then. To be used on the FX thread; needs no toolkit.
 */
public final class ResultsModel {
    private final Background background;
    private final EpochReader reader;
    private final EpochReader.Listener arrivals = new Arrivals();

    // Properties

    private final ReadOnlyObjectWrapper<Optional<EpochReadings>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Integer>> epochs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper epoch = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper data = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<EpochResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Gallery>> gallery = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param background reads folders and digits, one task after the other */
    public ResultsModel(Background background) {
        this.background = background;
        this.reader = new EpochReader(background);
    }

    /** The run or network that is looked at; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<EpochReadings>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The epochs to choose from, ascending. */
    public ReadOnlyObjectProperty<List<Integer>> epochsProperty() {
        return epochs.getReadOnlyProperty();
    }

    /** The epoch that is wished for, and shown as soon as it is read. */
    public ReadOnlyIntegerProperty epochProperty() {
        return epoch.getReadOnlyProperty();
    }

    /** The data set that is wished for. */
    public ReadOnlyStringProperty dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** Whether the wished result is still being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Which share of the wished result is read, 0…1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the wished result is not there, a sentence; "" where nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is shown; empty until the first result of a source is there. */
    public ReadOnlyObjectProperty<Optional<EpochResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The digits of the cell that is looked at; empty for the overview. */
    public ReadOnlyObjectProperty<Optional<Gallery>> galleryProperty() {
        return gallery.getReadOnlyProperty();
    }

    /** The digit of the gallery that is shown large; empty where the gallery is. */
    public ReadOnlyObjectProperty<Optional<Integer>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    // Commands

    /** Shows how {@code newSource} does after its last epoch. */
    public void show(EpochReadings newSource) {
        forget();
        // The source last: whoever hears of it finds its data.
        data.set(newSource.data().get(0));
        epochs.set(List.of());
        source.set(Optional.of(newSource));
        list(there -> wish(last(there), data.get()));
    }

    /** Looks for new epochs of the source; whoever looks at the last one is shown the new last one. */
    public void refresh() {
        source.get()
                .ifPresent(from -> whenListed(from, there -> {
                    List<Integer> known = epochs.get();
                    boolean atEnd = !known.isEmpty() && epoch.get() == last(known);
                    epochs.set(there);
                    if (atEnd && last(there) != epoch.get()) {
                        wish(last(there), data.get());
                    }
                }));
    }

    /** Shows nothing any more. */
    public void clear() {
        forget();
        source.set(Optional.empty());
        epochs.set(List.of());
    }

    /** Wishes for another epoch, one of {@link #epochsProperty}. */
    public void wishEpoch(int wished) {
        if (wished != epoch.get() && epochs.get().contains(wished)) {
            wish(wished, data.get());
        }
    }

    /** Wishes for another data set, one of the source's. */
    public void wishData(String wished) {
        boolean offered =
                source.get().filter(from -> from.data().contains(wished)).isPresent();
        if (offered && !wished.equals(data.get())) {
            data.set(wished);
            list(there -> wish(there.contains(epoch.get()) ? epoch.get() : last(there), wished));
        }
    }

    /** Opens the gallery of a cell's digits, if it has any. */
    public void openCell(MatrixCell opened) {
        result.get()
                .map(shown -> Gallery.of(opened, shown.readings()))
                .filter(digits -> !digits.digits().isEmpty())
                .ifPresent(digits -> hang(Optional.of(digits)));
    }

    /** Goes back to the overview. */
    public void closeGallery() {
        hang(Optional.empty());
    }

    /** Shows a digit of the gallery large. */
    public void select(int index) {
        if (gallery.get().filter(hung -> hung.digits().contains(index)).isPresent()) {
            selected.set(Optional.of(index));
        }
    }

    /** Finds the epochs of the wished data, which is the beginning of reading one of them. */
    private void list(Consumer<List<Integer>> then) {
        reader.giveUp();
        problem.set("");
        progress.set(0);
        reading.set(true);
        source.get()
                .ifPresent(from -> whenListed(from, there -> {
                    epochs.set(there);
                    then.accept(there);
                }));
    }

    /** Lists the epochs in the background: disks may be slow. Nothing happens where something else is wished for by then. */
    private void whenListed(EpochReadings from, Consumer<List<Integer>> then) {
        String of = data.get();
        background.run(
                "The epochs of " + from.name() + " cannot be listed",
                () -> {
                    List<Integer> there = List.copyOf(from.epochs(of));
                    return () -> {
                        if (isWished(from, of)) {
                            then.accept(there);
                        }
                    };
                },
                sentence -> {
                    if (isWished(from, of)) {
                        arrivals.failed(sentence);
                    }
                });
    }

    private boolean isWished(EpochReadings from, String of) {
        return source.get().filter(from::equals).isPresent() && of.equals(data.get());
    }

    private static int last(List<Integer> there) {
        return there.get(there.size() - 1);
    }

    private void forget() {
        reader.forget();
        closeGallery();
        reading.set(false);
        problem.set("");
        result.set(Optional.empty());
    }

    private void wish(int wishedEpoch, String wishedData) {
        Wish wish = new Wish(source.get().orElseThrow(), wishedEpoch, wishedData);
        epoch.set(wishedEpoch);
        problem.set("");
        progress.set(0);
        Optional<Readings> known = reader.known(wish);
        reading.set(known.isEmpty());
        String what = epochs.get().size() == 1 ? wish.source().name() : "Epoch " + wishedEpoch;
        known.ifPresentOrElse(
                readings -> arrivals.arrived(wish, readings),
                () -> reader.read(wish, what + " cannot be shown", arrivals));
    }

    /** Keeps the selected digit where the new gallery has it. */
    private void hang(Optional<Gallery> hung) {
        Optional<Integer> before = selected.get();
        List<Integer> digits = hung.map(Gallery::digits).orElse(List.of());
        // Nobody is to look for a selected digit in a gallery that does not have it.
        selected.set(Optional.empty());
        gallery.set(hung);
        selected.set(before.filter(digits::contains).or(() -> digits.stream().findFirst()));
    }

    private final class Arrivals implements EpochReader.Listener {
        @Override
        public void progressed(double share) {
            progress.set(share);
        }

        @Override
        public void arrived(Wish wish, Readings readings) {
            reading.set(false);
            result.set(Optional.of(new EpochResult(wish.epoch(), wish.data(), readings)));
            hang(gallery.get().map(hung -> Gallery.of(hung.cell(), readings)));
        }

        @Override
        public void failed(String sentence) {
            reading.set(false);
            problem.set(sentence);
        }
    }
}
