package digitpad.app.hand;

import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A digit in the user's own hand.
 *
 * @param id its file's name without the ending; begins with the label
 * @param label 0…9: what its writer says it is
 * @param when it was written or brought in, to the second
 * @param ink not empty; of a picture as its file holds it
 */
public record PersonalDigit(String id, int label, Origin origin, Instant when, DigitInk ink) {
    /** Most positions of the pen: a second of writing has about a hundred. */
    public static final int MOST_POINTS = 5_000;

    /**
     * A new digit, its id unlike that of any other.
     *
     * @param ink of a picture that is large, less is kept
     * @throws IllegalArgumentException where there is a {@link #problem} with the ink or the label is no digit
     */
    public static PersonalDigit create(int label, Origin origin, Instant when, DigitInk ink) {
        Optional<String> problem = problem(ink);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("The digit " + problem.get());
        }
        Instant second = when.truncatedTo(ChronoUnit.SECONDS);
        return new PersonalDigit(DigitName.create(label, origin, second), label, origin, second, kept(ink));
    }

    /** As above, of something drawn. */
    public static PersonalDigit create(int label, Origin origin, Instant when, Drawing drawing) {
        return create(label, origin, when, new DigitInk.Strokes(drawing));
    }

    /** The same ink, said to be another digit. */
    public PersonalDigit relabelled(int other) {
        return new PersonalDigit(DigitName.relabelled(id, other), other, origin, when, ink);
    }

    /** What was drawn; empty where it is a picture. */
    public Optional<Drawing> drawing() {
        return ink instanceof DigitInk.Strokes strokes ? Optional.of(strokes.drawing()) : Optional.empty();
    }

    /** As something to learn from. */
    public HandSample sample() {
        return new HandSample(Integer.toString(label), ink);
    }

    /** Ink as a personal digit has it: equal where the file's content is. */
    public static DigitInk kept(DigitInk ink) {
        return ink instanceof DigitInk.Cutout cutout ? PictureFile.kept(cutout) : ink;
    }

    /** Why ink cannot be a personal digit, as the rest of a sentence; empty where it can. */
    public static Optional<String> problem(DigitInk ink) {
        if (ink instanceof DigitInk.Strokes strokes) {
            return problem(strokes.drawing());
        }
        return ink.image().isEmpty() ? Optional.of("is blank.") : Optional.empty();
    }

    /** Why a drawing cannot be a personal digit, as the rest of a sentence; empty where it can. */
    public static Optional<String> problem(Drawing drawing) {
        if (drawing.isEmpty()) {
            return Optional.of("is blank.");
        }
        return drawing.pointCount() > MOST_POINTS
                ? Optional.of("has more than " + MOST_POINTS + " positions of the pen, which no digit needs.")
                : Optional.empty();
    }
}
