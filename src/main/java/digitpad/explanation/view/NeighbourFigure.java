package digitpad.explanation.view;

import digitpad.explanation.attribution.LogitText;
import digitpad.explanation.attribution.NearDigit;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.image.DigitImage;
import java.util.List;

/** A digit beside the known digits that the network finds most like it, the nearest first. */
public final class NeighbourFigure {
    /** Name of the row of known digits, from 0. */
    public static final String ROW = "neighbour";

    private static final double GAP = 12;
    private static final double APART = 28;
    private static final double TEXTS = 40;

    /** Sides of a tile in logical pixels: the larger one where all tiles find room in a row with it. */
    private static final double LARGE = 112;

    private static final double SMALL = 84;

    private NeighbourFigure() {}

    /**
     * The figure.
     *
     * @param answer that the network gives the digit
     * @param near known digits, the nearest first
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(DigitImage digit, int answer, List<NearDigit> near, double width) {
        FigureBuilder figure = new FigureBuilder();
        boolean inOneRow = (near.size() + 1) * (LARGE + GAP) + APART <= width;
        double side = inOneRow ? LARGE : SMALL;
        tile(figure, 0, 0, side, digit, "your digit", "digit", Tone.EDGE);
        title(figure, 0, side, "read as " + answer, Tone.TEXT);
        double left = inOneRow ? side + APART : 0;
        double top = inOneRow ? 0 : side + TEXTS + GAP;
        int columns = (int) Math.max(1, (width - left + GAP) / (side + GAP));
        for (int i = 0; i < near.size(); i++) {
            NearDigit other = near.get(i);
            boolean same = other.label() == answer;
            double x = left + i % columns * (side + GAP);
            double y = top + Math.floorDiv(i, columns) * (side + TEXTS + GAP);
            String away = LogitText.of(other.distance()) + " away";
            tile(figure, x, y, side, other.image(), away, ROW + " " + (i + 1), same ? Tone.EDGE : Tone.MINUS);
            title(figure, x, y + side, LogitText.article(other.label()), same ? Tone.TEXT : Tone.MINUS);
            String words = "Number " + (i + 1) + ": " + LogitText.article(other.label()) + ", " + away
                    + (same ? "." : ", another digit than the answer.");
            figure.spot(new Spot(x, y, side, side + TEXTS, new Target.OfItem(ROW, i), words));
        }
        int rows = near.isEmpty() ? 0 : Math.floorDiv(near.size() - 1, columns) + 1;
        return figure.build(width, Math.max(side + TEXTS, top + rows * (side + TEXTS + GAP)), words(near));
    }

    private static void tile(
            FigureBuilder figure,
            double x,
            double y,
            double side,
            DigitImage digit,
            String below,
            String name,
            Tone edge) {
        figure.numbers(name, x + 1, y + 1, side - 2, side - 2, digit.toArray(), DigitImage.SIZE, Shade.INK);
        figure.frame(x, y, side, side, edge == Tone.MINUS ? 2 : 1, edge);
        figure.text(x, y + side + 34, below, FigureBuilder.SMALL, Tone.QUIET);
    }

    private static void title(FigureBuilder figure, double x, double bottom, String text, Tone tone) {
        figure.add(new FigureMark.Text(x, bottom + 18, text, FigureBuilder.TITLE, true, FigureMark.Side.LEFT, tone));
    }

    private static String words(List<NearDigit> near) {
        StringBuilder words = new StringBuilder("The known digits that the network finds most like this one:");
        for (NearDigit digit : near) {
            words.append(' ').append(digit.label());
        }
        return words.append('.').toString();
    }
}
