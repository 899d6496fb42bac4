package digitpad.app.data;

/**
 * How a user has rows and columns of a set's pictures exchanged, as ends of sentences.
 *
 * @param toTurn what does it
 * @param toLeave what undoes it
 */
public record TurnRemedy(String toTurn, String toLeave) {}
