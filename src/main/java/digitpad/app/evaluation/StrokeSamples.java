package digitpad.app.evaluation;

import digitpad.app.evaluation.condition.Change;
import digitpad.app.evaluation.condition.ChangedDrawing;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.PlacedStrokes;
import digitpad.app.evaluation.condition.Turns;
import digitpad.dataset.UnfitDataException;
import digitpad.dataset.pen.PenSample;
import digitpad.image.page.FoundPage;
import digitpad.ink.Drawing;
import java.util.List;

/** Pen strokes, in which the digits are looked for: a single digit that is read as two is wrong. */
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
        if (conditions.is(Change.PASTED) || conditions.is(Change.NUMBERS)) {
            throw new IllegalArgumentException("Strokes are drawn anywhere already, and are no images.");
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
        return sample(placed, placed.name(), read(drawing));
    }

    private static Sample sample(PlacedStrokes placed, String name, FoundPage found) {
        PenSample sample = placed.sample();
        return new Sample(new Truth(name, "", sample.writer(), sample.label()), found);
    }

    private FoundPage read(Drawing drawing) {
        return conditions.preparation().page(drawing);
    }
}
