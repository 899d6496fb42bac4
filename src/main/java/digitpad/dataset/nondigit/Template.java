package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.Shape;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One thing that is no digit, such as the letter A.
 *
 * @param heldOut whether it is kept for testing; it is trained on otherwise
 * @param kind such as "letter"
 * @param shapes ways of drawing it, at least one
 */
record Template(boolean heldOut, String kind, String name, List<Shape> shapes) {
    Template {
        shapes = List.copyOf(shapes);
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("No shape of the " + kind + " " + name + ".");
        }
    }

    Shape choose(SplittableRandom random) {
        return shapes.get(random.nextInt(shapes.size()));
    }
}
