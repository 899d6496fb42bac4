package digitpad.app.hand;

import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.time.Instant;
import java.util.List;

/** Personal digits for tests. */
public final class HandDigits {
    /** When they were written. */
    public static final Instant NOON = Instant.parse("2026-11-21T10:11:12Z");

    private HandDigits() {}

    /** An upright line at {@code x}, as a one. */
    public static Drawing line(double x) {
        return new Drawing(List.of(new Stroke(List.of(new Point(x, 80), new Point(x, 200), new Point(x, 320)), 22)));
    }

    /** A line that was corrected to be {@code label}. */
    public static PersonalDigit corrected(int label, double x) {
        return PersonalDigit.create(label, Origin.CORRECTION, NOON, line(x));
    }
}
