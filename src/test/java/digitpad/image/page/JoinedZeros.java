package digitpad.image.page;

import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Zeros beside each other in one movement of the pen. */
final class JoinedZeros {
    private JoinedZeros() {}

    static Stroke of(int count) {
        List<Point> points = new ArrayList<>();
        for (int digit = 0; digit < count; digit++) {
            for (int i = 0; i <= 24; i++) {
                double angle = -Math.PI / 2 - i * Math.PI / 12;
                points.add(new Point(100 + 100 * digit + 35 * Math.cos(angle), 160 + 55 * Math.sin(angle)));
            }
        }
        return new Stroke(points, 8);
    }
}
