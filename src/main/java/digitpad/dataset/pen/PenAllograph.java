package digitpad.dataset.pen;

import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A person's plain digit as people elsewhere write it: a slash through a zero, a flag or a foot on a one, a bar across a
 * seven. Few writers of a data set have these habits, and those who have them have each their own, so that a network that
 * learns from the writers alone reads a slashed zero as 8 and a long flag as 7. Shares and lengths are by eye, such that no
 * digit becomes another one; digits that are not plain stay as they are.
 */
public final class PenAllograph {
    private static final double SLASHED = 0.2;
    private static final double FLAGGED = 0.3;
    private static final double FOOTED = 0.4;
    private static final double BARRED = 0.2;

    /** A slash that is drawn without lifting the pen. */
    private static final double IN_ONE_MOVEMENT = 0.3;

    /** How many slashes go in any direction, level and upright ones too; the others rise to the right. */
    private static final double ANY_DIRECTION = 0.3;

    /** Most distance between the ends of a closed zero, as a share of its longest side. */
    private static final double CLOSED = 0.35;

    /** Most width of a plain one, as a share of its height. */
    private static final double NARROW = 0.3;

    private static final int POINTS_OF_A_LINE = 8;

    private final Stroke stroke;
    private final InkBox box;
    private final SplittableRandom random;

    private PenAllograph(Stroke stroke, SplittableRandom random) {
        this.stroke = stroke;
        this.box = stroke.bounds();
        this.random = random;
    }

    /**
     * Another allograph of the same digit, or often the same drawing.
     *
     * @param digit what the drawing shows, 0…9
     * @param random whose next values decide; the same state gives the same drawing
     */
    public static Drawing of(int digit, Drawing drawing, SplittableRandom random) {
        if (drawing.strokes().size() != 1 || drawing.strokes().get(0).bounds().height() == 0) {
            return drawing;
        }
        PenAllograph plain = new PenAllograph(drawing.strokes().get(0), random);
        double chance = random.nextDouble();
        return switch (digit) {
            case 0 -> chance < SLASHED && plain.isClosed() ? plain.slashed() : drawing;
            case 1 -> chance < FLAGGED && plain.isNarrow() ? plain.flagged() : drawing;
            case 7 -> chance < BARRED ? plain.barred() : drawing;
            default -> drawing;
        };
    }

    private boolean isClosed() {
        List<Point> points = stroke.points();
        return points.get(0).distanceTo(points.get(points.size() - 1)) < CLOSED * box.longestSide();
    }

    private boolean isNarrow() {
        return box.width() < NARROW * box.height();
    }

    /** A line through about the middle of the box, from inside the loop to well beyond it. */
    private Drawing slashed() {
        boolean anywhere = random.nextDouble() < ANY_DIRECTION;
        double direction = Math.toRadians(anywhere ? between(0, 180) : between(30, 70));
        double reach = between(0.35, 0.8);
        double right = reach * Math.cos(direction) * Math.max(box.width(), 0.4 * box.height());
        double up = reach * Math.sin(direction) * box.height();
        double x = box.centerX() + box.longestSide() * between(-0.06, 0.06);
        double y = box.centerY() + box.longestSide() * between(-0.06, 0.06);
        Point lower = new Point(x - right, y + up);
        Point upper = new Point(x + right, y - up);
        List<Point> points = stroke.points();
        Point end = points.get(points.size() - 1);
        if (random.nextDouble() < IN_ONE_MOVEMENT && end.y() < box.centerY()) {
            return new Drawing(List.of(joined(points, line(end, lower))));
        }
        return new Drawing(List.of(stroke, new Stroke(line(upper, lower), stroke.width())));
    }

    /** The flag goes down to the left from the top, shorter and steeper than a seven's roof. */
    private Drawing flagged() {
        List<Point> points = new ArrayList<>(stroke.points());
        if (points.get(0).y() > points.get(points.size() - 1).y()) {
            Collections.reverse(points);
        }
        Point top = points.get(0);
        double length = box.height() * between(0.12, 0.6);
        double fromUpright = Math.toRadians(between(25, 60));
        Point tip = new Point(top.x() - length * Math.sin(fromUpright), top.y() + length * Math.cos(fromUpright));
        Stroke one = joined(line(tip, top), points);
        if (random.nextDouble() >= FOOTED) {
            return new Drawing(List.of(one));
        }
        Point bottom = points.get(points.size() - 1);
        return new Drawing(List.of(one, across(bottom, between(0.25, 0.7) * box.height(), between(-5, 8))));
    }

    private Drawing barred() {
        double height = box.top() + between(0.42, 0.65) * box.height();
        List<Point> points = stroke.points();
        // The stem is in the later half of the movement: the roof comes first.
        Point stem = IntStream.range(points.size() / 2, points.size())
                .mapToObj(points::get)
                .min(Comparator.comparingDouble(point -> Math.abs(point.y() - height)))
                .orElseThrow();
        return new Drawing(List.of(stroke, across(stem, between(0.3, 0.65) * box.longestSide(), between(-8, 22))));
    }

    /** A line through about {@code middle}, rising to the right by {@code degrees}. */
    private Stroke across(Point middle, double length, double degrees) {
        double right = Math.cos(Math.toRadians(degrees)) * length / 2;
        double up = Math.sin(Math.toRadians(degrees)) * length / 2;
        double x = middle.x() + length * between(-0.15, 0.15);
        return new Stroke(
                line(new Point(x - right, middle.y() + up), new Point(x + right, middle.y() - up)), stroke.width());
    }

    private Stroke joined(List<Point> first, List<Point> then) {
        List<Point> both = new ArrayList<>(first);
        both.addAll(then);
        return new Stroke(both, stroke.width());
    }

    private static List<Point> line(Point from, Point to) {
        return IntStream.range(0, POINTS_OF_A_LINE)
                .mapToObj(i -> {
                    double share = i / (POINTS_OF_A_LINE - 1.0);
                    return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
                })
                .toList();
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
