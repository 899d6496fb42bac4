package digitpad.app.evaluation;

import digitpad.app.PageReader;
import digitpad.dataset.PenSample;
import digitpad.dataset.UnfitDataException;
import digitpad.image.DigitImage;
import digitpad.ink.Drawing;
import java.util.List;
import java.util.Optional;

/** Pen strokes: single digits are preprocessed as such, in files with whole numbers the digits are looked for. */
final class StrokeSamples implements Samples {
    private final List<PlacedStrokes> samples;
    private final Conditions conditions;
    private final boolean wholeNumbers;

    /** @throws UnfitDataException where whole numbers are to be changed */
    StrokeSamples(List<PlacedStrokes> samples, Conditions conditions) {
        this.samples = List.copyOf(samples);
        this.conditions = conditions;
        this.wholeNumbers =
                samples.stream().anyMatch(placed -> placed.sample().label().length() > 1);
        if (wholeNumbers && !conditions.isUsual()) {
            throw new UnfitDataException(
                    "The file holds whole numbers: to change or shrink the samples, name one with single digits.");
        }
        if (conditions.is(Change.PASTED)) {
            throw new IllegalArgumentException("Strokes are drawn anywhere already.");
        }
    }

    boolean wholeNumbers() {
        return wholeNumbers;
    }

    @Override
    public int size() {
        return conditions.is(Change.ROTATED) ? samples.size() * Turns.DEGREES.size() : samples.size();
    }

    @Override
    public Sample at(int index) {
        if (conditions.is(Change.ROTATED)) {
            PlacedStrokes placed = samples.get(index / Turns.DEGREES.size());
            int degrees = Turns.DEGREES.get(index % Turns.DEGREES.size());
            return sample(
                    placed,
                    Turns.name(placed.name(), degrees),
                    read(ChangedDrawing.turned(placed.sample().drawing(), degrees)));
        }
        PlacedStrokes placed = samples.get(index);
        Drawing drawing = placed.sample().drawing();
        if (conditions.is(Change.JAGGED)) {
            return sample(placed, placed.name(), read(ChangedDrawing.jagged(drawing, conditions.random(index))));
        }
        return sample(placed, placed.name(), wholeNumbers ? found(drawing) : read(drawing));
    }

    private static Sample sample(PlacedStrokes placed, String name, List<DigitImage> digits) {
        PenSample sample = placed.sample();
        return new Sample(new Truth(name, "", sample.writer(), sample.label()), digits);
    }

    private List<DigitImage> read(Drawing drawing) {
        return conditions.preparation().digit(drawing).stream().toList();
    }

    private static List<DigitImage> found(Drawing drawing) {
        return PageReader.find(drawing).stream()
                .map(digit -> digit.trace().result())
                .flatMap(Optional::stream)
                .toList();
    }
}
