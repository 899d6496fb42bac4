package digitpad.app.evaluation;

import digitpad.app.evaluation.condition.Change;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.DigitPage;
import digitpad.app.evaluation.condition.NumberPage;
import digitpad.app.evaluation.condition.Turns;
import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;

/** Digit images of MNIST's kind, as they are, pasted onto pages, alone or as numbers, or turned. */
record IdxSamples(DigitDataset data, Conditions conditions) implements Samples {
    IdxSamples {
        if (conditions.is(Change.JAGGED) || conditions.is(Change.HALF_DRAWN)) {
            throw new IllegalArgumentException("Images have no strokes to change.");
        }
    }

    /** Digits that there are for each number. */
    private static final int DIGITS_OF_NUMBER = 5;

    boolean wholeNumbers() {
        return conditions.is(Change.NUMBERS);
    }

    @Override
    public int size() {
        if (wholeNumbers()) {
            return data.size() / DIGITS_OF_NUMBER;
        }
        return conditions.is(Change.ROTATED) ? data.size() * Turns.DEGREES.size() : data.size();
    }

    @Override
    public Sample at(int index) {
        if (wholeNumbers()) {
            NumberPage number = NumberPage.of(data, conditions.random(index));
            return new Sample(
                    new Truth("number " + index, "", "", number.label()),
                    conditions.preparation().page(number.picture()));
        }
        if (conditions.is(Change.ROTATED)) {
            int digit = index / Turns.DEGREES.size();
            int degrees = Turns.DEGREES.get(index % Turns.DEGREES.size());
            return sample(
                    digit,
                    Turns.name(name(digit), degrees),
                    conditions.preparation().page(DigitPage.turned(data.image(digit), degrees)));
        }
        DigitImage image = data.image(index);
        if (conditions.is(Change.PASTED)) {
            return sample(
                    index,
                    name(index),
                    conditions.preparation().page(DigitPage.pasted(image, conditions.random(index))));
        }
        return sample(index, name(index), image.isBlank() ? FoundPage.BLANK : FoundPage.of(image));
    }

    private static String name(int digit) {
        return "index " + digit;
    }

    private Sample sample(int digit, String name, FoundPage page) {
        return new Sample(new Truth(name, "", "", Integer.toString(data.label(digit))), page);
    }
}
