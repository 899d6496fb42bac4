package digitpad.app.evaluation.condition;

import java.util.List;

/** By how much samples are turned, in degrees clockwise. */
public final class Turns {
    /** Each sample is read once for each of them. */
    public static final List<Integer> DEGREES = List.of(-20, 20);

    private Turns() {}

    /** What to call a turned sample. */
    public static String name(String sample, int degrees) {
        return sample + ", turned by " + degrees + "°";
    }
}
