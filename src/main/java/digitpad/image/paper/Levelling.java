package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.lines.StraightLine;
import digitpad.image.paper.InkComponents.Component;
import java.util.Comparator;
import java.util.List;

/**
 * Turns ink until its rows are level: by the ruled lines that a page has, or by how digits of several rows follow each other. A single
 * row is followed as it goes ({@link RowDirection}).
 */
final class Levelling {
    /** Less is left alone, for turning blurs. */
    private static final double SLIGHT = Math.toRadians(4);

    private static final double STEEPEST = Math.toRadians(45);

    private static final double STEP = Math.toRadians(1);

    /** Fewer digits make no rows. */
    private static final int FEWEST = 6;

    /** More are not asked: a page's rows are alike. */
    private static final int MOST = 400;

    /** A piece is a digit from this share of the usual size on, and up to so many times it. */
    private static final double SMALL = 0.5;

    private static final double LARGE = 2.5;

    /** The nearest neighbours of a digit stand in its row, mostly. */
    private static final int NEIGHBOURS = 3;

    /** Digits of a row lie beside its line by this share of their size. */
    private static final double SCATTER = 0.2;

    /** Rows along a direction must be so much clearer than level ones. */
    private static final double CLEARER = 1.4;

    private Levelling() {}

    /** The pieces with their ink turned; {@code pieces} itself where rows are level or nothing tells. */
    static InkComponents levelled(InkComponents pieces, RuledLines lines, float certain) {
        double tilt = tilt(pieces, lines);
        if (Math.abs(tilt) < SLIGHT) {
            return pieces;
        }
        GrayImage ink = pieces.only(pieces.components());
        PixelBox box = Projection.turned(-tilt)
                .box(InkComponents.box(pieces.components()).grown(2));
        Projection back = Projection.moved(box.left(), box.top()).then(Projection.turned(tilt));
        GrayImage level = back.of(ink, (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
        return InkComponents.of(level, back.then(pieces.onPicture()))
                .darkerThan(certain)
                .without(pieces.leftOut());
    }

    /** Clockwise, in radians. */
    private static double tilt(InkComponents pieces, RuledLines lines) {
        if (pieces.isEmpty()) {
            return 0;
        }
        return lines.level().isEmpty() ? ofRows(pieces.components()) : ofLines(lines.level());
    }

    /** That of the line in the middle of all that there are, by angle. */
    private static double ofLines(List<StraightLine> lines) {
        return lines.stream()
                .map(StraightLine::angle)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double ofRows(List<Component> components) {
        double size = InkComponents.usualSize(components);
        List<PixelBox> digits = components.stream()
                .map(Component::box)
                .filter(box -> box.longestSide() >= SMALL * size && box.longestSide() <= LARGE * size)
                .limit(MOST)
                .toList();
        if (digits.size() < FEWEST) {
            return 0;
        }
        List<double[]> steps = digits.stream()
                .flatMap(digit -> digits.stream()
                        .filter(other -> !other.equals(digit))
                        .map(other ->
                                new double[] {other.centerX() - digit.centerX(), other.centerY() - digit.centerY()})
                        .sorted(Comparator.comparingDouble(step -> Math.hypot(step[0], step[1])))
                        .limit(NEIGHBOURS))
                .toList();
        double best = 0;
        double most = CLEARER * clearness(steps, 0, size);
        for (double angle = -STEEPEST; angle <= STEEPEST; angle += STEP) {
            double clearness = clearness(steps, angle, size);
            if (clearness > most) {
                most = clearness;
                best = angle;
            }
        }
        return best;
    }

    /** How many of the steps lead along a direction. */
    private static double clearness(List<double[]> steps, double angle, double size) {
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double sum = 0;
        for (double[] step : steps) {
            double across = (step[1] * cosine - step[0] * sine) / (SCATTER * size);
            sum += Math.exp(-across * across / 2);
        }
        return sum;
    }
}
