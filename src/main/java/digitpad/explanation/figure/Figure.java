package digitpad.explanation.figure;

import java.util.List;
import java.util.Optional;

/**
 * A picture that explains. Numbers are painted first, boxes and lines over them, and texts over all.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param marks what is painted, in order
 * @param spots what can be pointed at; of several at a place the last one counts
 * @param words what the picture shows, a sentence for those who do not see it
 */
public record Figure(double width, double height, List<Mark> marks, List<Spot> spots, String words) {
    public Figure {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }

    /** What lies at a place. */
    public Optional<Hit> at(double x, double y) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            Optional<Hit> hit = spots.get(i).at(x, y);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Its grids of numbers that have a name, in order: what is written where the numbers are asked for. */
    public List<Mark.Numbers> numbers() {
        return marks.stream()
                .filter(Mark.Numbers.class::isInstance)
                .map(Mark.Numbers.class::cast)
                .filter(numbers -> !numbers.name().isEmpty())
                .toList();
    }
}
