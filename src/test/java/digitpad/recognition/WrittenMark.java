package digitpad.recognition;

import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.SplittableRandom;

/** A mark as people set it between digits that are one unit high, from 0 above to 1 on the line; it begins near 0 from the left. */
enum WrittenMark {
    /** A dab of the pen, or a small ring that is filled. */
    POINT(Mark.POINT) {
        @Override
        List<Point> points(SplittableRandom random) {
            double radius = random.nextDouble(0.01, 0.06);
            double y = random.nextDouble(0.92, 1.02) - radius;
            return List.of(
                    new Point(0, y),
                    new Point(radius, y - radius),
                    new Point(2 * radius, y),
                    new Point(radius, y + radius),
                    new Point(0.5 * radius, y));
        }
    },

    /** A tick that begins above the line, ends below it, and mostly leads to the left. */
    COMMA(Mark.COMMA) {
        @Override
        List<Point> points(SplittableRandom random) {
            double top = random.nextDouble(0.8, 0.98);
            double bottom = top + random.nextDouble(0.15, 0.4);
            double lean = random.nextDouble(-0.05, 0.2);
            double bow = random.nextDouble(0, 0.05);
            return List.of(new Point(lean, top), new Point(lean / 2 + bow, (top + bottom) / 2), new Point(0, bottom));
        }
    },

    /** A line at half the height. */
    DASH(Mark.DASH) {
        @Override
        List<Point> points(SplittableRandom random) {
            double y = random.nextDouble(0.4, 0.65);
            double length = random.nextDouble(0.2, 0.6);
            double tilt = random.nextDouble(-0.05, 0.05);
            return List.of(new Point(0, y + tilt), new Point(length / 2, y), new Point(length, y - tilt));
        }
    };

    private final Mark mark;

    WrittenMark(Mark mark) {
        this.mark = mark;
    }

    abstract List<Point> points(SplittableRandom random);

    /** As it stands in a number. */
    String text() {
        return mark.text();
    }

    /** The mark at {@code x}, between digits that are {@code height} high, with a pen of {@code width}. */
    Stroke drawn(double x, double height, double width, SplittableRandom random) {
        return new Stroke(points(random), 1).scaled(height).moved(x, 0).withWidth(width);
    }
}
