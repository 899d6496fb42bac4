package digitpad.dataset.builtin;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The course of the pen for one digit or sign.
 *
 * @param strokes in the order of writing, each of at least two knots
 */
public record Shape(List<List<Knot>> strokes) {
    public Shape {
        strokes = strokes.stream().map(List::copyOf).toList();
        if (strokes.isEmpty() || strokes.stream().anyMatch(knots -> knots.size() < 2)) {
            throw new IllegalArgumentException("A shape has strokes of at least two points.");
        }
    }

    /** The shape with every knot moved by {@code map}. */
    public Shape mapped(UnaryOperator<Knot> map) {
        return new Shape(
                strokes.stream().map(knots -> knots.stream().map(map).toList()).toList());
    }

    /** Whether {@code other} has as many strokes, with as many knots and corners at the same ones. */
    boolean isLike(Shape other) {
        return corners().equals(other.corners());
    }

    private List<List<Boolean>> corners() {
        return strokes.stream()
                .map(knots -> knots.stream().map(Knot::corner).toList())
                .toList();
    }
}
