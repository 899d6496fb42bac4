package digitpad.explanation.view.convolution;

import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;

/** Which colour stands for which number, as a strip from the lowest to the highest. */
final class ShadeLegend {
    /** Its height with the numbers below. */
    static final double HEIGHT = 24;

    private static final double STRIP = 8;
    private static final int STEPS = 33;

    private ShadeLegend() {}

    /** Draws it. */
    static void draw(FigureBuilder figure, double x, double y, double width, Shade shade) {
        boolean onlyAbove = shade.scale() == Shade.Scale.INK;
        float[] steps = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double share = (double) i / (STEPS - 1);
            steps[i] = (float) (shade.reach() * (onlyAbove ? share : 2 * share - 1));
        }
        figure.numbers("", x, y, width, STRIP, steps, STEPS, shade);
        figure.frame(x, y, width, STRIP, 1, Tone.EDGE);
        double baseline = y + STRIP + 12;
        String reach = CellText.of((float) shade.reach(), FigureBuilder.SMALL, width / 3);
        figure.text(x, baseline, onlyAbove ? "0" : "−" + reach, FigureBuilder.SMALL, Tone.QUIET);
        if (!onlyAbove) {
            figure.centred(x + width / 2, baseline, "0", FigureBuilder.SMALL, Tone.QUIET);
        }
        figure.ending(x + width, baseline, reach, FigureBuilder.SMALL, Tone.QUIET);
    }
}
