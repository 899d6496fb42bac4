package digitpad.explanation.grid;

import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.arithmetic.ValueText;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Values as square cells, with their numbers written over them where these find room. The last row may be a shorter one.
 *
 * @param values row by row; those that are no numbers are left out
 * @param cell side of a cell in logical pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record ValueGrid(float[] values, int columns, double cell, Shade shade) {
    /** The number of full ink, as MNIST stores it. */
    public static final int FULL = 255;

    /** Cells from here on have room for a number up to it, in logical pixels. */
    public static final double WRITES_INK = 20;

    /** Cells from here on have room for five characters of the smallest size. */
    private static final double WRITES = 29;

    /** Cells from here on have room for them in the next size. */
    private static final double WRITES_LARGER = 34;

    /** From here on a cell has a whole number of logical pixels, so that all are of one size. */
    private static final double WHOLE = 3;

    /** A map, or the units of a vector as a square. */
    public static ValueGrid of(Activations signal, int channel, double width, double largestCell, Shade shade) {
        float[] values = signal.shape().isVector() ? signal.values() : signal.map(channel);
        int columns = columns(signal);
        return new ValueGrid(values, columns, cell(columns, width, largestCell), shade);
    }

    /** How many cells stand side by side. */
    public static int columns(Activations signal) {
        return signal.shape().isVector()
                ? (int) Math.ceil(Math.sqrt(signal.shape().channels()))
                : signal.shape().width();
    }

    /** The largest cell of which so many find room. */
    public static double cell(int columns, double width, double largest) {
        double cell = Math.min(largest, width / columns);
        return cell >= WHOLE ? Math.floor(cell) : cell;
    }

    public int rows() {
        return (values.length - 1) / columns + 1;
    }

    public double width() {
        return columns * cell;
    }

    public double height() {
        return rows() * cell;
    }

    public boolean writes() {
        return cell >= WRITES;
    }

    /** Draws the values, and their numbers where there is room. */
    public void draw(FigureBuilder figure, double x, double y, String name) {
        colours(figure, x, y, name);
        if (writes()) {
            texts(figure, x, y, cell >= WRITES_LARGER ? FigureBuilder.SMALL : FigureBuilder.TINY, ValueText::inCell);
        }
    }

    /** Draws the values, with ink from 0 to 255 where there is room. */
    public void drawInk(FigureBuilder figure, double x, double y, String name) {
        colours(figure, x, y, name);
        if (cell >= WRITES_INK) {
            texts(
                    figure,
                    x,
                    y,
                    cell >= WRITES ? FigureBuilder.SMALL : FigureBuilder.TINY,
                    value -> String.format(Locale.ROOT, "%.0f", value * FULL));
        }
    }

    private void colours(FigureBuilder figure, double x, double y, String name) {
        int full = values.length / columns * columns;
        if (full > 0) {
            float[] whole = full == values.length ? values : Arrays.copyOf(values, full);
            figure.numbers(name, x, y, width(), Math.floorDiv(full, columns) * cell, whole, columns, shade);
        }
        double across = (values.length - full) * cell;
        if (across > 0) {
            float[] rest = Arrays.copyOfRange(values, full, values.length);
            String restName = name.isEmpty() ? "" : name + ", last row";
            figure.numbers(restName, x, y + height() - cell, across, cell, rest, rest.length, shade);
        }
        figure.frame(x - 1, y - 1, width() + 2, height() + 2, 1, Tone.EDGE);
    }

    private void texts(FigureBuilder figure, double x, double y, double size, DoubleFunction<String> text) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isNaN(values[i])) {
                figure.over(
                        x + (i % columns + 0.5) * cell,
                        y + (Math.floorDiv(i, columns) + 0.5) * cell + size * 0.36,
                        text.apply(values[i]),
                        size,
                        shade,
                        values[i]);
            }
        }
    }

    /** Lets its cells be pointed at. */
    public void spot(FigureBuilder figure, double x, double y, String target) {
        figure.spot(new Spot(x, y, width(), height(), columns, rows(), new Target.OfGrid(target), ""));
    }

    /** Frames cells. */
    public void mark(FigureBuilder figure, double x, double y, MapCell first, int across, int down) {
        figure.frame(
                x + first.column() * cell - 1,
                y + first.row() * cell - 1,
                across * cell + 2,
                down * cell + 2,
                2,
                Tone.ACCENT);
    }

    /** The cells around one, so many a side; those beyond the last value are no numbers. */
    public ValueGrid around(MapCell middle, int side, double largestCell) {
        MapCell first = first(middle, side);
        int across = Math.min(side, columns);
        int down = Math.min(side, rows());
        float[] part = new float[across * down];
        for (int i = 0; i < part.length; i++) {
            int place = (first.row() + i / across) * columns + first.column() + i % across;
            part[i] = place < values.length ? values[place] : Float.NaN;
        }
        return new ValueGrid(part, across, largestCell, shade);
    }

    /** The first of the cells around one: those beyond the edge are made up for on the other side. */
    public MapCell first(MapCell middle, int side) {
        return new MapCell(first(middle.row(), side, rows()), first(middle.column(), side, columns));
    }

    private static int first(int middle, int side, int count) {
        return Math.max(0, Math.min(count - side, middle - side / 2));
    }
}
