package digitpad.explanation.view;

import digitpad.explanation.attribution.StrokeEffect;
import digitpad.explanation.attribution.StrokeImportance;
import digitpad.explanation.attribution.StrokeReading;
import digitpad.explanation.attribution.StrokeWords;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;

/** The drawing once as it is, and once without each of its parts, with the answer that it gets then. */
public final class StrokeFigure {
    /** Name of the row of drawings: number 0 is all of it, then the parts. */
    public static final String ROW = "stroke";

    private static final double LEAST_TILE = 148;
    private static final double GAP = 12;
    private static final double MOST_SIDE = 176;
    private static final double TEXTS = 42;
    private static final double BETWEEN = 16;
    private static final double MARGIN = 12;
    private static final double DASH = 5;

    private final StrokeImportance all;
    private final double width;
    private final int columns;
    private final double side;
    private final FigureBuilder figure = new FigureBuilder();

    private StrokeFigure(StrokeImportance all, double width) {
        this.all = all;
        this.width = width;
        int tiles = all.effects().size() + 1;
        columns = (int) Math.max(1, Math.min(tiles, Math.floor((width + GAP) / (LEAST_TILE + GAP))));
        side = Math.min(MOST_SIDE, Math.floor((width + GAP) / columns - GAP));
    }

    /**
     * The figure; without tiles where there is nothing to leave out, with the sentence that says why.
     *
     * @param width in logical pixels, from 480 on
     */
    public static Figure of(StrokeImportance all, double width) {
        return new StrokeFigure(all, width).draw();
    }

    private Figure draw() {
        if (all.whole().isEmpty() || all.effects().isEmpty()) {
            List<String> lines = Lines.wrapped(all.problem(), FigureBuilder.TITLE, Math.min(width, 640));
            double y = 0;
            for (String line : lines) {
                y += 18;
                figure.text(0, y, line, FigureBuilder.TITLE, Tone.QUIET);
            }
            return figure.build(width, y + 6, all.problem());
        }
        StrokeReading whole = all.whole().get();
        tile(
                0,
                StrokeWords.answer(all, whole),
                "all of it",
                false,
                "All of it: " + StrokeWords.answer(all, whole) + ".");
        ink(0, all.drawing(), Tone.TEXT);
        for (int i = 0; i < all.effects().size(); i++) {
            StrokeEffect effect = all.effects().get(i);
            tile(
                    i + 1,
                    StrokeWords.answer(all, effect),
                    "without " + StrokeWords.name(effect.part()),
                    StrokeWords.isDecisive(all, effect),
                    StrokeWords.sentence(all, effect));
            ink(i + 1, new Drawing(List.of(effect.part().ink())), Tone.TRACK);
            ink(i + 1, effect.part().rest(), Tone.TEXT);
            dashes(i + 1, effect.part().ink());
        }
        int rows = all.effects().size() / columns + 1;
        return figure.build(width, rows * (side + TEXTS + BETWEEN) - BETWEEN, StrokeWords.of(all));
    }

    private double x(int tile) {
        int column = tile % columns;
        return column * (side + GAP);
    }

    private double y(int tile) {
        int row = tile / columns;
        return row * (side + TEXTS + BETWEEN);
    }

    private void tile(int tile, String answer, String without, boolean decisive, String words) {
        double x = x(tile);
        double y = y(tile);
        figure.frame(x, y, side, side, decisive ? 2 : 1, decisive ? Tone.MINUS : Tone.EDGE);
        figure.add(new FigureMark.Text(
                x,
                y + side + 18,
                answer,
                FigureBuilder.TITLE,
                true,
                FigureMark.Side.LEFT,
                decisive ? Tone.MINUS : Tone.TEXT));
        figure.text(x, y + side + 34, without, FigureBuilder.SMALL, Tone.QUIET);
        figure.spot(new Spot(x, y, side, side + TEXTS, new Target.OfItem(ROW, tile), words));
    }

    /** Where a point of the pad lies in a tile, and how many logical pixels a pad unit is: alike in all tiles. */
    private record Placed(double scale, double left, double top) {
        double x(Point point) {
            return left + scale * point.x();
        }

        double y(Point point) {
            return top + scale * point.y();
        }
    }

    private Placed placed(int tile) {
        InkBox box = all.drawing().outline().orElseThrow();
        double scale = Math.min((side - 2 * MARGIN) / box.longestSide(), 0.6);
        return new Placed(
                scale,
                x(tile) + side / 2 - scale * (box.left() + box.right()) / 2,
                y(tile) + side / 2 - scale * (box.top() + box.bottom()) / 2);
    }

    private void ink(int tile, Drawing drawing, Tone tone) {
        Placed placed = placed(tile);
        for (Stroke stroke : drawing.smoothed().strokes()) {
            List<Point> points = stroke.points();
            double thickness = Math.max(1, placed.scale() * stroke.width());
            Point last = points.get(0);
            if (points.size() == 1) {
                line(placed, last, last, thickness, tone);
            }
            for (Point point : points.subList(1, points.size())) {
                line(placed, last, point, thickness, tone);
                last = point;
            }
        }
    }

    private void line(Placed placed, Point from, Point to, double thickness, Tone tone) {
        figure.line(placed.x(from), placed.y(from), placed.x(to), placed.y(to), thickness, tone);
    }

    /** The middle of what is left out, in dashes. */
    private void dashes(int tile, Stroke stroke) {
        Placed placed = placed(tile);
        List<Point> points = stroke.smoothed().points();
        double gone = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = placed.scale() * from.distanceTo(to);
            double done = 0;
            while (done < length) {
                double phase = gone % (2 * DASH);
                boolean drawn = phase < DASH;
                double step = Math.min(length - done, Math.max(1e-3, (drawn ? DASH : 2 * DASH) - phase));
                if (drawn) {
                    line(
                            placed,
                            between(from, to, done / length),
                            between(from, to, (done + step) / length),
                            2,
                            Tone.MINUS);
                }
                done += step;
                gone += step;
            }
        }
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
