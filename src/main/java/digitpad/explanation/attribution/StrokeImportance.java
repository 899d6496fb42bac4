package digitpad.explanation.attribution;

import digitpad.explanation.OpenNetwork;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.recognition.Doubt;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What each stroke of a digit is for: the digit is read again without it, the rest prepared anew as if it had been all that was
 * drawn.
 *
 * @param drawing all of it; empty of strokes where it was none
 * @param whole what the network says of all of it; empty where {@code problem} says why
 * @param effects one a part, in the order of writing
 * @param doubt when the network is unsure
 * @param problem why there is nothing to leave out, a sentence; "" where there is
 */
public record StrokeImportance(
        Drawing drawing, Optional<StrokeReading> whole, List<StrokeEffect> effects, Doubt doubt, String problem) {
    public StrokeImportance {
        effects = List.copyOf(effects);
    }

    /**
     * Reads a digit without each of its parts.
     *
     * @param cancelled looked at between parts
     * @return empty where it was cancelled
     */
    public static Optional<StrokeImportance> of(OpenNetwork network, DigitInk ink, BooleanSupplier cancelled) {
        Doubt doubt = network.stored().card().doubt();
        if (!(ink instanceof DigitInk.Strokes strokes)) {
            return Optional.of(none(
                    Drawing.EMPTY,
                    doubt,
                    "This digit comes from a picture, which has no strokes: draw one with the pen to see what each"
                            + " stroke is for."));
        }
        Drawing drawing = strokes.drawing();
        Optional<DigitImage> image = strokes.image();
        if (image.isEmpty()) {
            return Optional.of(none(drawing, doubt, "There is too little ink to read, so no stroke can be left out."));
        }
        try {
            List<StrokePart> parts = StrokeParts.of(drawing);
            List<DigitImage> images = new ArrayList<>(List.of(image.get()));
            List<Boolean> readable = new ArrayList<>();
            for (StrokePart part : parts) {
                if (cancelled.getAsBoolean()) {
                    return Optional.empty();
                }
                Optional<DigitImage> rest = Preprocessor.digit(part.rest(), Preprocessor.MEDIAN_STROKE_WIDTH);
                readable.add(rest.isPresent());
                rest.ifPresent(images::add);
            }
            float[] logits = network.logits(images);
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            List<StrokeEffect> effects = new ArrayList<>();
            int next = 1;
            for (int i = 0; i < parts.size(); i++) {
                Optional<StrokeReading> without = Optional.empty();
                if (readable.get(i)) {
                    without = Optional.of(StrokeReading.of(images.get(next), logits, next * Prediction.DIGITS));
                    next++;
                }
                effects.add(new StrokeEffect(parts.get(i), without));
            }
            return Optional.of(new StrokeImportance(
                    drawing,
                    Optional.of(StrokeReading.of(images.get(0), logits, 0)),
                    effects,
                    doubt,
                    parts.isEmpty()
                            ? "This digit is one short stroke: without it nothing is left, and it has no parts."
                            : ""));
        } catch (OverflowException e) {
            return Optional.of(none(drawing, doubt, String.valueOf(e.getMessage())));
        }
    }

    private static StrokeImportance none(Drawing drawing, Doubt doubt, String problem) {
        return new StrokeImportance(drawing, Optional.empty(), List.of(), doubt, problem);
    }
}
