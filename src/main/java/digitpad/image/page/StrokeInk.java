package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.StrokeRasterizer;
import digitpad.image.paper.InkPiece;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The pieces of a drawing: its strokes, in rows that are level. */
final class StrokeInk implements InkSource {
    /** Pixels of a piece's picture along its longer side. */
    private static final int PICTURE = 48;

    /** No digit is written smaller than this many widths of the pen. */
    private static final double LEGIBLE = 4;

    /** A pen that goes on crosses one line. */
    private static final double ONE_LINE = 1;

    private final Drawing drawing;
    private final List<Part> parts = new ArrayList<>();
    private final List<InkPiece> pieces = new ArrayList<>();

    /**
     * Part of a stroke, or all of it.
     *
     * @param number of the stroke
     * @param curve that it is drawn as
     * @param isLast whether the stroke ends with it
     */
    private record Part(int number, Stroke stroke, Stroke curve, InkPiece piece, boolean isLast) {}

    /** @param several which strokes somebody said to be several digits, by their boxes */
    StrokeInk(Drawing drawing, Predicate<PixelBox> several) {
        this.drawing = drawing;
        for (int number = 0; number < drawing.strokes().size(); number++) {
            Stroke stroke = drawing.strokes().get(number);
            InkBox box = stroke.bounds();
            List<Stroke> own = StrokeCuts.parts(
                    stroke, several.test(new PixelBox(box.left(), box.top(), box.right(), box.bottom())));
            List<InkPiece> atoms = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                Stroke curve = own.get(i).smoothed();
                InkPiece piece = piece(curve, parts.size());
                atoms.add(piece);
                parts.add(new Part(number, own.get(i), curve, piece, i == own.size() - 1));
            }
            pieces.add(atoms.size() == 1 ? atoms.get(0) : InkPiece.joined(atoms));
        }
    }

    private static InkPiece piece(Stroke curve, int part) {
        InkBox box = curve.bounds();
        double edge = curve.width() / 2;
        return InkPiece.of(
                box.left() - edge,
                box.right() + edge,
                box.top() - edge,
                box.bottom() + edge,
                box.longestSide() + curve.width(),
                part);
    }

    @Override
    public List<InkPiece> pieces() {
        return pieces;
    }

    @Override
    public InkPiece atom(int part) {
        return parts.get(part).piece;
    }

    @Override
    public int piece(int part) {
        return parts.get(part).number;
    }

    @Override
    public double cutAfter(int part) {
        return parts.get(part).isLast ? 0 : ONE_LINE;
    }

    @Override
    public OptionalInt time(int part) {
        return OptionalInt.of(part);
    }

    @Override
    public boolean cross(int one, int other) {
        Stroke first = parts.get(one).curve;
        Stroke second = parts.get(other).curve;
        if (parts.get(one).piece.distance(parts.get(other).piece) > 0) {
            return false;
        }
        List<Point> from = first.points();
        List<Point> to = second.points();
        for (int i = 1; i < from.size(); i++) {
            Point start = from.get(i - 1);
            Point end = from.get(i);
            for (int j = 1; j < to.size(); j++) {
                Point begin = to.get(j - 1);
                Point stop = to.get(j);
                if (Line2D.linesIntersect(
                        start.x(), start.y(), end.x(), end.y(), begin.x(), begin.y(), stop.x(), stop.y())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public double legible(InkPiece piece) {
        return LEGIBLE
                * piece.parts().stream()
                        .mapToDouble(part -> parts.get(part).stroke.width())
                        .max()
                        .orElseThrow();
    }

    @Override
    public double gap(InkPiece one, InkPiece other, double reach) {
        double gap = reach;
        for (int part : one.parts()) {
            for (int near : other.parts()) {
                Stroke first = parts.get(part).curve;
                Stroke second = parts.get(near).curve;
                double edges = (first.width() + second.width()) / 2;
                for (Point point : first.points()) {
                    gap = Math.min(gap, second.lineDistanceTo(point) - edges);
                }
            }
        }
        return gap;
    }

    @Override
    public GrayImage picture(InkPiece piece) {
        double scale = PICTURE / piece.longestSide();
        int width = (int) Math.ceil(piece.width() * scale);
        int height = (int) Math.ceil(piece.height() * scale);
        StrokeRasterizer.Placement placement =
                new StrokeRasterizer.Placement(scale, -piece.start() * scale, -piece.top() * scale, width, height);
        float[] pixels = new float[width * height];
        for (int part : piece.parts()) {
            Stroke curve = parts.get(part).curve;
            StrokeRasterizer.draw(curve.points(), scale * curve.width(), placement, pixels);
        }
        return GrayImage.owning(width, height, pixels);
    }

    @Override
    public DigitInk digit(InkPiece piece) {
        List<Stroke> own = new ArrayList<>();
        List<Integer> sorted = piece.parts().stream().sorted().toList();
        int end;
        for (int start = 0; start < sorted.size(); start = end) {
            end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end) == sorted.get(end - 1) + 1
                    && !parts.get(sorted.get(end - 1)).isLast) {
                end++;
            }
            own.add(stroke(sorted.subList(start, end)));
        }
        return new DigitInk.Strokes(new Drawing(own));
    }

    /** What parts that follow one another make: a whole stroke as it was written. */
    private Stroke stroke(List<Integer> run) {
        int first = run.get(0);
        boolean fromStart = first == 0 || parts.get(first - 1).isLast;
        if (fromStart && parts.get(run.get(run.size() - 1)).isLast) {
            return drawing.strokes().get(parts.get(first).number);
        }
        Stroke stroke = parts.get(first).stroke;
        for (int part : run.subList(1, run.size())) {
            stroke = joined(stroke, parts.get(part).stroke);
        }
        return stroke;
    }

    /** The position where it was cut belongs to both parts. */
    private static Stroke joined(Stroke stroke, Stroke continuation) {
        List<Point> points = new ArrayList<>(stroke.points());
        points.addAll(continuation.points().subList(1, continuation.points().size()));
        return new Stroke(points, stroke.width());
    }

    @Override
    public PixelBox box(InkPiece piece) {
        return new PixelBox(piece.start(), piece.top(), piece.end(), piece.bottom());
    }
}
