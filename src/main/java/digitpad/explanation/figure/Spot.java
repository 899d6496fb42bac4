package digitpad.explanation.figure;

import java.util.Optional;

/**
 * A part of a figure that can be pointed at, or a grid of such parts.
 *
 * @param columns of the grid; 1 for a single part
 * @param rows of the grid; 1 for a single part
 * @param target what it stands for
 * @param words what it is, for those who do not see it; "" where pointing at it says nothing new
 */
public record Spot(
        double x, double y, double width, double height, int columns, int rows, Target target, String words) {
    /** A single part. */
    public Spot(double x, double y, double width, double height, Target target, String words) {
        this(x, y, width, height, 1, 1, target, words);
    }

    /** The same so much further to the right and further down. */
    Spot moved(double right, double down) {
        return new Spot(x + right, y + down, width, height, columns, rows, target, words);
    }

    /** The part at a place; empty where that lies outside. */
    Optional<Hit> at(double atX, double atY) {
        if (atX < x || atY < y || atX >= x + width || atY >= y + height) {
            return Optional.empty();
        }
        int column = (int) ((atX - x) / width * columns);
        int row = (int) ((atY - y) / height * rows);
        return Optional.of(new Hit(this, Math.min(rows - 1, row), Math.min(columns - 1, column)));
    }
}
