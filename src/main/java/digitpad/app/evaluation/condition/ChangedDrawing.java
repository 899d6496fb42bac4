package digitpad.app.evaluation.condition;

import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Drawings made harder to read. */
public final class ChangedDrawing {
    // What a mouse leaves on the pad, in its pixels.
    private static final double SMALLEST = 140;
    private static final double LARGEST = 320;
    private static final double CLOSEST = 12;
    private static final double FARTHEST = 35;
    private static final double JAG = 2.5;
    private static final double THINNEST_PEN = 5;
    private static final double THICKEST_PEN = 60;

    private ChangedDrawing() {}

    /**
     * The drawing as a mouse would have made it in the middle of a pad of 400 pixels: 140 to 320 pixels large, positions 12 to
     * 35 pixels apart, each up to 2.5 pixels beside the course and on a whole pixel, with a pen of 5 to 60 pixels.
     *
     * @param drawing not empty
     */
    public static Drawing jagged(Drawing drawing, SplittableRandom random) {
        InkBox box = drawing.bounds().orElseThrow();
        double size = random.nextDouble(SMALLEST, LARGEST);
        double scale = box.longestSide() > 0 ? size / box.longestSide() : 1;
        double pen = THINNEST_PEN * Math.pow(THICKEST_PEN / THINNEST_PEN, random.nextDouble());
        double spacing = random.nextDouble(CLOSEST, FARTHEST);
        Drawing onPad =
                drawing.moved(-box.centerX(), -box.centerY()).scaled(scale).moved(Pad.SIZE / 2, Pad.SIZE / 2);
        return new Drawing(onPad.strokes().stream()
                .map(stroke -> new Stroke(jagged(stroke.points(), spacing, random), pen))
                .toList());
    }

    /** Positions on the polyline about {@code spacing} apart, the first and the last among them. */
    private static List<Point> jagged(List<Point> course, double spacing, SplittableRandom random) {
        List<Point> positions = new ArrayList<>();
        positions.add(seen(course.get(0), random));
        double left = spacing;
        for (int i = 1; i < course.size(); i++) {
            Point from = course.get(i - 1);
            Point to = course.get(i);
            double length = from.distanceTo(to);
            double gone = 0;
            while (length - gone >= left) {
                gone += left;
                double share = gone / length;
                positions.add(seen(
                        new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())),
                        random));
                left = spacing;
            }
            left -= length - gone;
        }
        if (course.size() > 1) {
            positions.add(seen(course.get(course.size() - 1), random));
        }
        return positions;
    }

    private static Point seen(Point place, SplittableRandom random) {
        return new Point(
                Math.rint(place.x() + random.nextDouble(-JAG, JAG)),
                Math.rint(place.y() + random.nextDouble(-JAG, JAG)));
    }

    /**
     * The drawing turned about the middle of its box.
     *
     * @param drawing not empty
     * @param degrees clockwise
     */
    public static Drawing turned(Drawing drawing, double degrees) {
        InkBox box = drawing.bounds().orElseThrow();
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        return new Drawing(drawing.strokes().stream()
                .map(stroke -> new Stroke(
                        stroke.points().stream()
                                .map(point -> {
                                    double right = point.x() - box.centerX();
                                    double down = point.y() - box.centerY();
                                    return new Point(
                                            box.centerX() + cosine * right - sine * down,
                                            box.centerY() + sine * right + cosine * down);
                                })
                                .toList(),
                        stroke.width()))
                .toList());
    }
}
