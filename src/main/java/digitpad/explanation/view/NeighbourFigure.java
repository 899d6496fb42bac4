package digitpad.explanation.view;

import digitpad.explanation.attribution.LogitText;
import digitpad.explanation.attribution.NearDigit;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Mark;
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
    private static final double MOST_SIDE = 140;
    private static final double TEXTS = 40;

    private NeighbourFigure() {}

    /**
     * The figure.
     *
     * @param answer that the network gives the digit
     * @param near known digits, the nearest first
     * @param width in logical pixels, from 480 on
     */
    public static Figure of(DigitImage digit, int answer, List<NearDigit> near, double width) {
        FigureBuilder figure = new FigureBuilder();
        double room = (width - APART - Math.max(0, near.size() - 1) * GAP) / (near.size() + 1);
        double side = Math.min(MOST_SIDE, DigitImage.SIZE * Math.max(1, Math.floor(room / DigitImage.SIZE)));
        tile(figure, 0, side, digit, "your digit", "digit", Tone.EDGE);
        title(figure, 0, side, "read as " + answer, Tone.TEXT);
        for (int i = 0; i < near.size(); i++) {
            NearDigit other = near.get(i);
            boolean same = other.label() == answer;
            double x = side + APART + i * (side + GAP);
            String away = LogitText.of(other.distance()) + " away";
            tile(figure, x, side, other.image(), away, ROW + " " + (i + 1), same ? Tone.EDGE : Tone.MINUS);
            title(figure, x, side, LogitText.article(other.label()), same ? Tone.TEXT : Tone.MINUS);
            String words = "Number " + (i + 1) + ": " + LogitText.article(other.label()) + ", " + away
                    + (same ? "." : ", another digit than the answer.");
            figure.spot(new Spot(x, 0, side, side + TEXTS, new Target.OfItem(ROW, i), words));
        }
        return figure.build(width, side + TEXTS, words(near));
    }

    private static void tile(
            FigureBuilder figure, double x, double side, DigitImage digit, String below, String name, Tone edge) {
        figure.numbers(name, x + 1, 1, side - 2, side - 2, digit.toArray(), DigitImage.SIZE, Shade.INK);
        figure.frame(x, 0, side, side, edge == Tone.MINUS ? 2 : 1, edge);
        figure.text(x, side + 34, below, FigureBuilder.SMALL, Tone.QUIET);
    }

    private static void title(FigureBuilder figure, double x, double side, String text, Tone tone) {
        figure.add(new Mark.Text(x, side + 18, text, FigureBuilder.TITLE, true, Mark.Side.LEFT, tone));
    }

    private static String words(List<NearDigit> near) {
        StringBuilder words = new StringBuilder("The known digits that the network finds most like this one:");
        for (NearDigit digit : near) {
            words.append(' ').append(digit.label());
        }
        return words.append('.').toString();
    }
}
