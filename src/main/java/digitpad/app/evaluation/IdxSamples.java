package digitpad.app.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import java.util.List;
import java.util.Optional;

/** Digit images of MNIST's kind, as they are, pasted onto pages or turned. */
record IdxSamples(DigitDataset data, Conditions conditions) implements Samples {
    IdxSamples {
        if (conditions.is(Change.JAGGED) || conditions.is(Change.HALF_DRAWN)) {
            throw new IllegalArgumentException("Images have no strokes to change.");
        }
    }

    @Override
    public int size() {
        return conditions.is(Change.ROTATED) ? data.size() * Turns.DEGREES.size() : data.size();
    }

    @Override
    public Sample at(int index) {
        if (conditions.is(Change.ROTATED)) {
            int digit = index / Turns.DEGREES.size();
            int degrees = Turns.DEGREES.get(index % Turns.DEGREES.size());
            return sample(
                    digit,
                    Turns.name(name(digit), degrees),
                    conditions.preparation().digit(DigitPage.turned(data.image(digit), degrees)));
        }
        DigitImage image = data.image(index);
        Optional<DigitImage> read = conditions.is(Change.PASTED)
                ? conditions.preparation().digit(DigitPage.pasted(image, conditions.random(index)))
                : Optional.of(image);
        return sample(index, name(index), read);
    }

    private static String name(int digit) {
        return "index " + digit;
    }

    private Sample sample(int digit, String name, Optional<DigitImage> image) {
        return new Sample(
                new Truth(name, "", "", Integer.toString(data.label(digit))),
                image.map(List::of).orElse(List.of()));
    }
}
