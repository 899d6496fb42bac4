package digitpad.explanation.attribution;

import digitpad.ink.Drawing;
import digitpad.ink.Stroke;

/**
 * A part of a drawing that can be left out.
 *
 * @param kind what of a stroke it is
 * @param number of the part in its stroke, from 0
 * @param ink the part alone
 * @param rest the drawing without it, where it stands on the pad
 */
public record StrokePart(Kind kind, int number, Stroke ink, Drawing rest) {
    /** The way from end to end beside that along the line, from which on a line is straight. */
    private static final double STRAIGHT = 0.94;

    /** Down beside across, up to which a straight line lies. */
    private static final double LYING = 0.5;

    /** What of a stroke a part is. */
    public enum Kind {
        /** All of it. */
        WHOLE,
        /** From one corner or end to the next. */
        BETWEEN_CORNERS,
        /** A third of its length, of a stroke without corners. */
        THIRD
    }

    /** What it looks like, in a word: "bar", "line", "curve", "stroke" or "dot". */
    public String shape() {
        StrokePath path = new StrokePath(ink);
        if (path.length() <= ink.width() / 2) {
            return "dot";
        }
        double across = Math.abs(path.at(path.length()).x() - path.at(0).x());
        double down = Math.abs(path.at(path.length()).y() - path.at(0).y());
        if (Math.hypot(across, down) < STRAIGHT * path.length()) {
            return kind == Kind.WHOLE ? "stroke" : "curve";
        }
        return down <= LYING * across ? "bar" : "line";
    }
}
