package digitpad.explanation.view.convolution;

import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.ConvolutionStep.ChannelSum;
import digitpad.explanation.attribution.LogitText;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import java.util.List;

/** What lies under the window times the kernel, cell by cell, and what the products make together. */
public final class WindowArithmetic {
    /** What the cells of the kernel are called. */
    public static final String KERNEL = "kernel";

    private static final double SIGN = 24;
    private static final double ABOVE = 18;
    private static final double LARGEST_CELL = 44;

    /** From this width on three grids stand beside each other. */
    private static final double EASY_CELL = 28;

    private static final double LINE = 18;
    private static final double SUMS = 168;

    /** From this room on it stands beside the maps. */
    private static final double EASY_WIDTH = 400;

    private static final double LEAST_MAP = 165;

    private final FigureBuilder figure;
    private final ConvolutionStep step;
    private final double left;
    private final double width;
    private final int size;

    /**
     * A line of the sum.
     *
     * @param result whether it is what the lines above it make, if there are any
     */
    record Line(String name, double value, boolean result) {}

    /** How the three grids are coloured, and what the map that is read is called: "digit", "map 5". */
    record Look(Shade input, Shade weights, Shade products, String source, String kernel) {}

    /** Room for so many maps, where it stands beside them if they are not too small then. */
    static double roomForMaps(double width, int maps) {
        double room = width - EASY_WIDTH - SIGN;
        return room >= LEAST_MAP * maps ? room : width;
    }

    /** Whether it can stand right of something that ends at a place. */
    static boolean fitsBeside(double right, double width) {
        return width - right - SIGN >= EASY_WIDTH;
    }

    WindowArithmetic(FigureBuilder figure, ConvolutionStep step, double left, double width) {
        this.figure = figure;
        this.step = step;
        this.left = left;
        this.width = width;
        this.size = step.geometry().size();
    }

    /**
     * Draws the grids and beside or below them the lines of the sum.
     *
     * @return lower edge
     */
    double draw(double top, ChannelSum channel, Look look, List<Line> lines) {
        double beside = Math.floor((width - 2 * SIGN) / (3 * size));
        double cell = Math.min(LARGEST_CELL, beside >= EASY_CELL ? beside : Math.floor((width - SIGN) / (2 * size)));
        double side = cell * size;
        double y = top + ABOVE;
        grid("input under the window", look.source(), left, y, cell, channel.patch(), look.input(), true);
        sign(left + side + SIGN / 2, y + side / 2, "×");
        double kernelX = left + side + SIGN;
        grid("weights of the kernel", look.kernel(), kernelX, y, cell, channel.weights(), look.weights(), false);
        figure.spot(new Spot(kernelX, y, side, side, size, size, new Target.OfGrid(KERNEL), ""));
        double productsX = kernelX + side + SIGN;
        if (beside < EASY_CELL) {
            y += side + ABOVE + 10;
            productsX = left + SIGN;
        }
        sign(productsX - SIGN / 2, y + side / 2, "=");
        grid("products", "Products", productsX, y, cell, channel.products(), look.products(), false);
        double sumsX = productsX + side + SIGN;
        double bottom = y + side;
        boolean beyond = left + width - sumsX >= SUMS - 20;
        double sumsTop = beyond ? y + Math.max(0, (side - lines.size() * LINE) / 2) : bottom + 6;
        double sumsLeft = beyond ? sumsX : Math.max(left, productsX + side - SUMS);
        sums(figure, sumsLeft, sumsTop, Math.min(SUMS, left + width - sumsLeft), lines);
        return Math.max(bottom, sumsTop + lines.size() * LINE + 4);
    }

    /**
     * Numbers below each other, each with what it is.
     *
     * @return lower edge
     */
    static double sums(FigureBuilder figure, double x, double top, double width, List<Line> lines) {
        double y = top;
        for (Line line : lines) {
            if (line.result() && y > top) {
                figure.line(x, y + 2, x + width, y + 2, 1, Tone.EDGE);
            }
            double baseline = y + 15;
            Tone tone = line.result() ? Tone.ACCENT : Tone.TEXT;
            figure.text(x, baseline, line.name(), FigureBuilder.SMALL, line.result() ? Tone.TEXT : Tone.QUIET);
            figure.add(new FigureMark.Text(
                    x + width,
                    baseline,
                    LogitText.of(line.value()),
                    FigureBuilder.TITLE,
                    line.result(),
                    FigureMark.Side.RIGHT,
                    tone));
            y += LINE;
        }
        return y + 4;
    }

    private void sign(double x, double y, String sign) {
        figure.centred(x, y + 5, sign, FigureBuilder.TITLE + 2, Tone.QUIET);
    }

    private void grid(
            String name, String title, double x, double y, double cell, float[] values, Shade shade, boolean isPatch) {
        figure.text(x, y - 6, title, FigureBuilder.SMALL, Tone.QUIET);
        figure.numbers(name, x, y, cell * size, cell * size, values, size, shade);
        double type = cell >= 36 ? FigureBuilder.SMALL : FigureBuilder.TINY;
        for (int i = 0; i < values.length; i++) {
            double cellX = x + i % size * cell;
            double cellY = y + Math.floorDiv(i, size) * cell;
            boolean padding = isPatch && step.geometry().isPadding(step.row(), step.column(), i);
            double baseline = cellY + cell / 2 + type * 0.36;
            if (padding) {
                figure.fill(cellX, cellY, cell, cell, Tone.TRACK);
                figure.centred(cellX + cell / 2, baseline, "0", type, Tone.QUIET);
            } else {
                String text = CellText.of(values[i], type, cell - 3);
                figure.over(cellX + cell / 2, baseline, text, type, shade, values[i]);
            }
        }
        for (int i = 1; i < size; i++) {
            figure.line(x + i * cell, y, x + i * cell, y + size * cell, 0.5, Tone.EDGE);
            figure.line(x, y + i * cell, x + size * cell, y + i * cell, 0.5, Tone.EDGE);
        }
        figure.frame(
                x - 1, y - 1, size * cell + 2, size * cell + 2, isPatch ? 2 : 1, isPatch ? Tone.ACCENT : Tone.EDGE);
    }
}
