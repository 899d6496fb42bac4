package digitpad.ui.grid;

import java.util.List;
import java.util.function.Function;

/**
 * The digits of a grid, each known by its position, from 0 on through all groups.
 *
 * @param <T> what stands for a digit
 * @param groups begin a row of their own each; those without digits take no room
 * @param face what the tile of a digit shows, asked for when it comes into sight
 */
public record GridContent<T>(List<Group<T>> groups, Function<T, TileFace> face) {
    /**
     * Digits that belong together.
     *
     * @param name stands before them with their number, "" for neither
     */
    public record Group<T>(String name, List<T> digits) {}

    /** Digits in one group without a name. */
    public static <T> GridContent<T> of(List<T> digits, Function<T, TileFace> face) {
        return new GridContent<>(List.of(new Group<>("", digits)), face);
    }
}
