package digitpad.app.data;

import digitpad.dataset.Turn;
import java.util.Locale;

/** What is said of a set whose pictures do not stand upright. */
public final class TurnWords {
    private TurnWords() {}

    /**
     * A sentence.
     *
     * @param name of the set
     * @param applied whether rows and columns of the digits that were looked at had been exchanged
     */
    public static String of(TurnCheck.Finding finding, String name, TurnRemedy remedy, boolean applied) {
        String does = finding.turn() != Turn.TRANSPOSED
                ? "turn its pictures before they are stored"
                : applied ? remedy.toLeave() : remedy.toTurn();
        return String.format(
                Locale.ROOT,
                "The digits of %s seem to be %s: of %d, %.0f %% are read right as they stand and %.0f %% the other way;"
                        + " %s.",
                name,
                what(finding.turn(), applied),
                finding.digits(),
                100 * finding.asStored(),
                100 * finding.upright(),
                does);
    }

    private static String what(Turn turn, boolean applied) {
        return switch (turn) {
            case NONE -> "upright";
            case TRANSPOSED ->
                applied ? "upright without being transposed" : "transposed, rows for columns, as EMNIST's are";
            case MIRRORED -> "mirrored, left for right";
            case UPSIDE_DOWN -> "mirrored, top for bottom";
            case ROTATED_BY_180 -> "upside down";
            case ROTATED_RIGHT -> "turned right by 90 degrees";
            case ROTATED_LEFT -> "turned left by 90 degrees";
            case TRANSPOSED_BACKWARDS -> "transposed and upside down";
        };
    }
}
