package digitpad.explanation.grid;

import digitpad.explanation.arithmetic.ValueText;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;

/** Which colour stands for which number. */
public final class ShadeLegend {
    /** What it takes from top to bottom, in logical pixels. */
    public static final double HEIGHT = 28;

    private static final double BAR = 10;
    private static final int STEPS = 41;

    private ShadeLegend() {}

    /** A bar from the strongest colour below zero to the strongest above it, with what they stand for. */
    public static void draw(FigureBuilder figure, double x, double y, double width, Shade shade) {
        float[] values = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            values[i] = (float) (shade.reach() * (2.0 * i / (STEPS - 1) - 1));
        }
        figure.numbers("", x, y, width, BAR, values, STEPS, shade);
        figure.frame(x, y, width, BAR, 1, Tone.EDGE);
        double baseline = y + BAR + 12;
        figure.text(x, baseline, ValueText.inCell(-shade.reach()), FigureBuilder.TINY + 1, Tone.QUIET);
        figure.centred(x + width / 2, baseline, "0", FigureBuilder.TINY + 1, Tone.QUIET);
        figure.ending(x + width, baseline, ValueText.inCell(shade.reach()), FigureBuilder.TINY + 1, Tone.QUIET);
    }
}
