package digitpad.explanation.view;

import digitpad.explanation.attribution.LogitText;
import digitpad.explanation.attribution.SoftmaxArithmetic;
import digitpad.explanation.attribution.SoftmaxArithmetic.Row;
import digitpad.explanation.attribution.SoftmaxWords;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.recognition.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * From logits to probabilities, a row a digit: the logit, the logit less the highest, the exponential, the share and a bar, and
 * the sum below; where the card tells of a temperature, beside it what there would be without.
 */
public final class SoftmaxFigure {
    /** The numbers as they are written to a table, a column each. */
    private static final String NUMBERS = "softmax: z, z - max, exp, share";

    private static final String MORE_NUMBERS = NUMBERS + ", z at T = 1, share at T = 1";

    /** From this width on there is room for what would be without the temperature. */
    private static final double WIDE = 700;

    private static final double HEAD = 24;
    private static final double LINE = 22;
    private static final double BAR = 10;
    private static final double MOST_BAR = 280;
    private static final double[] COLUMNS = {64, 72, 92, 76};
    private static final double DIGIT = 28;
    private static final double[] UNDIVIDED = {88, 92};

    /** Smaller exponentials are not told in four decimals. */
    private static final double TOLD = 0.00005;

    private final SoftmaxArithmetic softmax;
    private final OptionalInt pointed;
    private final double width;
    private final boolean undivided;
    private final double barLeft;
    private final double bar;
    private final FigureBuilder figure = new FigureBuilder();

    private SoftmaxFigure(SoftmaxArithmetic softmax, OptionalInt pointed, double width) {
        this.softmax = softmax;
        this.pointed = pointed;
        this.width = width;
        undivided = softmax.temperature().isPresent() && width >= WIDE;
        double left = DIGIT;
        for (double column : COLUMNS) {
            left += column;
        }
        barLeft = left + 16;
        double more = undivided ? UNDIVIDED[0] + UNDIVIDED[1] + 30 : 0;
        bar = Math.max(20, Math.min(MOST_BAR, width - barLeft - more - 2));
    }

    /**
     * The figure.
     *
     * @param pointed the digit whose row is marked
     * @param width in logical pixels, from 480 on
     */
    public static Figure of(SoftmaxArithmetic softmax, OptionalInt pointed, double width) {
        return new SoftmaxFigure(softmax, pointed, width).draw();
    }

    private Figure draw() {
        if (!softmax.isFinite()) {
            figure.text(0, 18, SoftmaxWords.of(softmax), FigureBuilder.TITLE, Tone.QUIET);
            return figure.build(width, HEAD, SoftmaxWords.of(softmax));
        }
        heads();
        for (Row row : softmax.rows()) {
            row(row);
        }
        double y = HEAD + softmax.rows().size() * LINE;
        sums(y);
        table(y);
        double height = y + LINE + 4;
        if (softmax.temperature().isPresent() && !undivided) {
            height = narrowTemperature(height);
        }
        return figure.build(width, height, SoftmaxWords.of(softmax));
    }

    /** The right end of a column of numbers. */
    private static double end(int column) {
        double end = DIGIT;
        for (int i = 0; i <= column; i++) {
            end += COLUMNS[i];
        }
        return end;
    }

    private double undividedEnd(int column) {
        double end = barLeft + bar + 24 + UNDIVIDED[0];
        return column == 0 ? end : end + UNDIVIDED[1];
    }

    private void heads() {
        List<String> heads = List.of("logit z", "z − max", "exp(z − max)", "share");
        for (int i = 0; i < heads.size(); i++) {
            figure.ending(end(i), 14, heads.get(i), FigureBuilder.SMALL, Tone.QUIET);
        }
        if (undivided) {
            String temperature = LogitText.of(softmax.temperature().orElseThrow());
            figure.ending(undividedEnd(0), 14, "z × " + temperature, FigureBuilder.SMALL, Tone.QUIET);
            figure.ending(undividedEnd(1), 14, "share at T = 1", FigureBuilder.SMALL, Tone.QUIET);
        }
        figure.line(0, HEAD - 3, right(), HEAD - 3, 1, Tone.EDGE);
    }

    private double right() {
        return undivided ? undividedEnd(1) + 6 : barLeft + bar;
    }

    private void row(Row row) {
        double y = HEAD + row.digit() * LINE;
        double baseline = y + 15;
        boolean best = row.digit() == softmax.best().digit();
        if (pointed.isPresent() && pointed.getAsInt() == row.digit()) {
            figure.fill(0, y, right(), LINE, Tone.TRACK);
            figure.frame(0, y, right(), LINE, 1, Tone.ACCENT);
        }
        figure.add(new FigureMark.Text(
                6,
                baseline,
                Integer.toString(row.digit()),
                FigureBuilder.TITLE,
                best,
                FigureMark.Side.LEFT,
                best ? Tone.ACCENT : Tone.TEXT));
        String[] numbers = {
            LogitText.of(row.logit()),
            LogitText.of(row.lessHighest()),
            exponential(row.exponential()),
            Percent.ofProbability(row.share())
        };
        for (int i = 0; i < numbers.length; i++) {
            number(end(i), baseline, numbers[i], best);
        }
        figure.fill(barLeft, y + (LINE - BAR) / 2, bar, BAR, Tone.TRACK);
        figure.fill(barLeft, y + (LINE - BAR) / 2, bar * row.share(), BAR, best ? Tone.ACCENT : Tone.QUIET);
        if (undivided) {
            number(undividedEnd(0), baseline, LogitText.of(row.undivided()), false);
            number(undividedEnd(1), baseline, Percent.ofProbability(row.undividedShare()), false);
        }
        figure.spot(new Spot(0, y, right(), LINE, new Target.OfDigit(row.digit()), words(row)));
    }

    private void number(double end, double baseline, String text, boolean best) {
        figure.add(new FigureMark.Text(
                end, baseline, text, FigureBuilder.SMALL, best, FigureMark.Side.RIGHT, best ? Tone.ACCENT : Tone.TEXT));
    }

    private static String exponential(double value) {
        return value < TOLD ? "< 0.0001" : LogitText.of(value, 4);
    }

    private String words(Row row) {
        return row.digit() + ": logit " + LogitText.of(row.logit()) + ", less the highest "
                + LogitText.of(row.lessHighest()) + ", its exponential " + exponential(row.exponential())
                + ", divided by the sum " + Percent.ofProbability(row.share()) + ".";
    }

    private void sums(double y) {
        figure.line(0, y + 2, right(), y + 2, 1, Tone.EDGE);
        figure.text(6, y + 18, "max", FigureBuilder.SMALL, Tone.QUIET);
        number(end(0), y + 18, LogitText.of(softmax.highest()), false);
        figure.ending(end(1), y + 18, "sum", FigureBuilder.SMALL, Tone.QUIET);
        number(end(2), y + 18, LogitText.of(softmax.sum(), 4), false);
        number(end(3), y + 18, "100 %", false);
    }

    /** The numbers themselves, for those who want them as a table: of no colour, below the texts. */
    private void table(double bottom) {
        List<Double> values = new ArrayList<>();
        boolean more = softmax.temperature().isPresent();
        for (Row row : softmax.rows()) {
            values.addAll(List.of(row.logit(), row.lessHighest(), row.exponential(), row.share()));
            if (more) {
                values.addAll(List.of(row.undivided(), row.undividedShare()));
            }
        }
        float[] numbers = new float[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.get(i).floatValue();
        }
        figure.numbers(
                more ? MORE_NUMBERS : NUMBERS,
                0,
                HEAD,
                barLeft,
                bottom - HEAD,
                numbers,
                more ? 6 : 4,
                Shade.attribution(Double.MAX_VALUE));
    }

    private double narrowTemperature(double top) {
        double y = top + 4;
        for (String line : Lines.wrapped(SoftmaxWords.temperature(softmax), FigureBuilder.SMALL, width)) {
            y += 15;
            figure.text(0, y, line, FigureBuilder.SMALL, Tone.QUIET);
        }
        return y + 6;
    }
}
