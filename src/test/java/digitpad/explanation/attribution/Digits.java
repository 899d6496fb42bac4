package digitpad.explanation.attribution;

import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Digits drawn with a pen. */
public final class Digits {
    /** A 7 in one stroke, with a corner. */
    public static final DigitInk.Strokes SEVEN = ink(stroke(110, 80, 200, 78, 290, 80, 250, 190, 200, 330));

    /** A 0 in one stroke, without corners. */
    public static final DigitInk.Strokes ZERO = ink(oval(200, 200, 80, 130));

    /** A 4 in two strokes, the first with a corner. */
    public static final DigitInk.Strokes FOUR = ink(stroke(180, 70, 110, 220, 290, 220), stroke(230, 120, 230, 340));

    private Digits() {}

    public static DigitInk.Strokes ink(Stroke... strokes) {
        return new DigitInk.Strokes(new Drawing(List.of(strokes)));
    }

    /** Through positions of which x and y follow each other. */
    public static Stroke stroke(double... places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(places[i], places[i + 1]));
        }
        return new Stroke(points, 22);
    }

    public static Stroke oval(double x, double y, double across, double down) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double turn = 2 * Math.PI * i / 24 - Math.PI / 2;
            points.add(new Point(x + across * Math.cos(turn), y + down * Math.sin(turn)));
        }
        return new Stroke(points, 22);
    }
}
