package digitpad.app.hand;

import digitpad.dataset.PenSample;
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
 * @param drawing not empty
 */
public record PersonalDigit(String id, int label, Origin origin, Instant when, Drawing drawing) {
    /** Most positions of the pen: a second of writing has about a hundred. */
    public static final int MOST_POINTS = 5_000;

    /**
     * A new digit, its id unlike that of any other.
     *
     * @throws IllegalArgumentException where there is a {@link #problem} with the drawing or the label is no digit
     */
    public static PersonalDigit create(int label, Origin origin, Instant when, Drawing drawing) {
        Optional<String> problem = problem(drawing);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("The drawing " + problem.get());
        }
        Instant second = when.truncatedTo(ChronoUnit.SECONDS);
        return new PersonalDigit(DigitName.create(label, origin, second), label, origin, second, drawing);
    }

    /** The same drawing, said to be another digit. */
    public PersonalDigit relabelled(int other) {
        return new PersonalDigit(DigitName.relabelled(id, other), other, origin, when, drawing);
    }

    /** As something to learn from. */
    public PenSample sample() {
        return new PenSample(Integer.toString(label), "", drawing);
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
