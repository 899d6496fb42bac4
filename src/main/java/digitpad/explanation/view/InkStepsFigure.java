package digitpad.explanation.view;

import digitpad.explanation.arithmetic.InkStep;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.Resampler;
import java.util.List;
import java.util.stream.Collectors;

/** The way from ink to pixels, a picture and a sentence a step. */
public final class InkStepsFigure {
    /** From this width on, in logical pixels, two steps stand side by side. */
    private static final double WIDE = 760;

    private static final double MARGIN = 4;
    private static final double PICTURE = 96;

    /** Pixels of a picture that can be told apart. */
    private static final int SHARP = 192;

    private static final double GAP = 16;
    private static final double LINE = 15;

    private InkStepsFigure() {}

    /** @param width in logical pixels, from 380 on */
    public static Figure of(List<InkStep> steps, double width) {
        FigureBuilder figure = new FigureBuilder();
        int columns = width >= WIDE ? 2 : 1;
        double column = (width - 2 * MARGIN - (columns - 1) * 2 * GAP) / columns;
        double y = MARGIN;
        for (int first = 0; first < steps.size(); first += columns) {
            double height = 0;
            for (int i = first; i < Math.min(steps.size(), first + columns); i++) {
                double x = MARGIN + (i - first) * (column + 2 * GAP);
                height = Math.max(height, step(figure, steps.get(i), i + 1, x, y, column));
            }
            y += height + GAP;
        }
        return figure.build(
                width,
                y,
                steps.stream()
                        .map(step -> step.title() + ": " + step.sentence())
                        .collect(Collectors.joining(" ")));
    }

    /** @return its height */
    private static double step(FigureBuilder figure, InkStep step, int number, double x, double y, double width) {
        // Ink of a photo may have a million pixels, which are no news as numbers.
        GrayImage picture = Resampler.shrunk(step.picture(), SHARP);
        String name = picture.width() <= DigitImage.SIZE ? "step " + number + " " + step.title() : "";
        double scale = PICTURE / Math.max(picture.width(), picture.height());
        double across = picture.width() * scale;
        double down = picture.height() * scale;
        double left = x + (PICTURE - across) / 2;
        figure.numbers(name, left, y + 1, across, down, picture.toArray(), picture.width(), Shade.INK);
        figure.frame(left - 1, y, across + 2, down + 2, 1, Tone.EDGE);
        double textX = x + PICTURE + GAP;
        figure.title(textX, y + 11, number + "  " + step.title());
        double baseline = y + 11 + LINE + 3;
        for (String line : Lines.wrapped(step.sentence(), FigureBuilder.SMALL + 1, width - PICTURE - GAP)) {
            figure.text(textX, baseline, line, FigureBuilder.SMALL + 1, Tone.QUIET);
            baseline += LINE;
        }
        return Math.max(down + 2, baseline - y - LINE + 4);
    }
}
