package digitpad.app.evaluation;

import java.util.List;

/** By how much samples are turned, in degrees clockwise. */
final class Turns {
    /** Each sample is read once for each of them. */
    static final List<Integer> DEGREES = List.of(-20, 20);

    private Turns() {}

    /** What to call a turned sample. */
    static String name(String sample, int degrees) {
        return sample + ", turned by " + degrees + "°";
    }
}
