package digitpad.dataset.builtin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a template's line: strokes parted by {@code /}, each of points {@code x,y} (with {@code !} in a corner) or of one
 * oval {@code o:x,y,width,height} by its middle and its radii.
 */
public final class ShapeNotation {
    /** Steps around an oval. */
    private static final int OVAL_STEPS = 10;

    private static final String OVAL = "o:";

    private ShapeNotation() {}

    /**
     * The shape that a line describes.
     *
     * @throws IllegalArgumentException where the line follows no rule
     */
    public static Shape parse(String line) {
        return new Shape(Arrays.stream(line.split("/", -1))
                .map(stroke -> stroke(stroke.strip()))
                .toList());
    }

    private static List<Knot> stroke(String text) {
        if (text.startsWith(OVAL)) {
            return oval(numbers(text.substring(OVAL.length()), 4));
        }
        return Arrays.stream(text.split(" ", -1)).map(ShapeNotation::knot).toList();
    }

    /** Once around from the top, to the left first as most hands do. */
    private static List<Knot> oval(double[] oval) {
        return IntStream.rangeClosed(0, OVAL_STEPS)
                .mapToObj(step -> {
                    double angle = 2 * Math.PI * step / OVAL_STEPS;
                    return new Knot(oval[0] - oval[2] * Math.sin(angle), oval[1] - oval[3] * Math.cos(angle), false);
                })
                .toList();
    }

    private static Knot knot(String text) {
        boolean corner = text.endsWith("!");
        double[] place = numbers(corner ? text.substring(0, text.length() - 1) : text, 2);
        return new Knot(place[0], place[1], corner);
    }

    private static double[] numbers(String text, int count) {
        String[] numbers = text.split(",", -1);
        if (numbers.length != count) {
            throw new IllegalArgumentException("No point: " + text);
        }
        return Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
    }
}
