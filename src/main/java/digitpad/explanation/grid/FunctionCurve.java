package digitpad.explanation.grid;

import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Tone;
import java.util.function.DoubleUnaryOperator;

/** A function of one value as a curve through zero, and where one value lies on it. */
public final class FunctionCurve {
    private static final int PARTS = 48;

    private FunctionCurve() {}

    /**
     * Draws it in a square.
     *
     * @param across what is shown from its negative to itself along the square
     * @param up likewise from bottom to top
     * @param at the value that is marked
     */
    public static void draw(
            FigureBuilder figure,
            double x,
            double y,
            double side,
            DoubleUnaryOperator function,
            double across,
            double up,
            double at) {
        double middleX = x + side / 2;
        double middleY = y + side / 2;
        figure.line(x, middleY, x + side, middleY, 1, Tone.EDGE);
        figure.line(middleX, y, middleX, y + side, 1, Tone.EDGE);
        double fromX = 0;
        double fromY = 0;
        boolean begun = false;
        for (int i = 0; i <= PARTS; i++) {
            double value = across * (2.0 * i / PARTS - 1);
            double result = function.applyAsDouble(value) / up;
            if (Math.abs(result) > 1) {
                begun = false;
                continue;
            }
            double toX = middleX + value / across * side / 2;
            double toY = middleY - result * side / 2;
            if (begun) {
                figure.line(fromX, fromY, toX, toY, 2, Tone.QUIET);
            }
            fromX = toX;
            fromY = toY;
            begun = true;
        }
        double markX = middleX + clamped(at / across) * side / 2;
        double markY = middleY - clamped(function.applyAsDouble(at) / up) * side / 2;
        figure.line(markX, middleY, markX, markY, 1, Tone.ACCENT);
        figure.line(markX, markY, markX, markY, 8, Tone.ACCENT);
    }

    private static double clamped(double share) {
        return Math.max(-1, Math.min(1, share));
    }
}
