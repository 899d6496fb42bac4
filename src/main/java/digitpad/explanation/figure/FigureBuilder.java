package digitpad.explanation.figure;

import java.util.ArrayList;
import java.util.List;

/** Puts a figure together, mark by mark. */
public final class FigureBuilder {
    /** Size of what names a thing. */
    public static final double TITLE = 13;

    /** Size of what says more about it. */
    public static final double SMALL = 11;

    /** Size of numbers in cells; nothing is smaller. */
    public static final double TINY = 9;

    private final List<FigureMark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** Adds any mark. */
    public FigureBuilder add(FigureMark mark) {
        marks.add(mark);
        return this;
    }

    /** A named grid of numbers. */
    public FigureBuilder numbers(
            String name, double x, double y, double width, double height, float[] values, int columns, Shade shade) {
        return add(new FigureMark.Numbers(name, x, y, width, height, values, columns, shade));
    }

    public FigureBuilder fill(double x, double y, double width, double height, Tone tone) {
        return add(new FigureMark.Fill(x, y, width, height, tone));
    }

    public FigureBuilder frame(double x, double y, double width, double height, double thickness, Tone tone) {
        return add(new FigureMark.Frame(x, y, width, height, thickness, tone));
    }

    public FigureBuilder line(double fromX, double fromY, double toX, double toY, double thickness, Tone tone) {
        return add(new FigureMark.Line(fromX, fromY, toX, toY, thickness, tone));
    }

    /** A text that begins at a place. */
    public FigureBuilder text(double x, double baseline, String text, double size, Tone tone) {
        return add(new FigureMark.Text(x, baseline, text, size, false, FigureMark.Side.LEFT, tone));
    }

    /** A title that begins at a place. */
    public FigureBuilder title(double x, double baseline, String text) {
        return add(new FigureMark.Text(x, baseline, text, TITLE, true, FigureMark.Side.LEFT, Tone.TEXT));
    }

    /** A text whose middle is at a place. */
    public FigureBuilder centred(double x, double baseline, String text, double size, Tone tone) {
        return add(new FigureMark.Text(x, baseline, text, size, false, FigureMark.Side.MIDDLE, tone));
    }

    /** A text that ends at a place. */
    public FigureBuilder ending(double x, double baseline, String text, double size, Tone tone) {
        return add(new FigureMark.Text(x, baseline, text, size, false, FigureMark.Side.RIGHT, tone));
    }

    /** A text in the middle of a number's cell. */
    public FigureBuilder over(double x, double baseline, String text, double size, Shade shade, float value) {
        return add(new FigureMark.Over(x, baseline, text, size, shade, value));
    }

    /** What can be pointed at. */
    public FigureBuilder spot(Spot spot) {
        spots.add(spot);
        return this;
    }

    /** The figure of all that was added. */
    public Figure build(double width, double height, String words) {
        return new Figure(width, height, marks, spots, words);
    }
}
