package digitpad.explanation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A picture that explains. Numbers are painted first, boxes and lines over them, and texts over all.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param marks what is painted, in order
 * @param spots what can be pointed at; of several at a place the last one counts
 * @param words what the picture shows, a sentence for those who do not see it
 */
public record Figure(double width, double height, List<FigureMark> marks, List<Spot> spots, String words) {
    public Figure {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }

    /** All of them as one figure, the first on top; empty where there are none. */
    public static Optional<Figure> belowEachOther(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<FigureMark> marks = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        double width = 0;
        double height = 0;
        for (Figure figure : figures) {
            double down = height;
            figure.marks.forEach(mark -> marks.add(mark.moved(0, down)));
            figure.spots.forEach(spot -> spots.add(spot.moved(0, down)));
            width = Math.max(width, figure.width);
            height += figure.height;
        }
        String words = figures.stream().map(Figure::words).collect(Collectors.joining(" "));
        return Optional.of(new Figure(width, height, marks, spots, words));
    }

    /** The same with an empty edge all around, as a picture by itself has it. */
    public Figure edged(double edge) {
        return new Figure(
                width + 2 * edge,
                height + 2 * edge,
                marks.stream().map(mark -> mark.moved(edge, edge)).toList(),
                spots.stream().map(spot -> spot.moved(edge, edge)).toList(),
                words);
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
    public List<FigureMark.Numbers> numbers() {
        return marks.stream()
                .filter(FigureMark.Numbers.class::isInstance)
                .map(FigureMark.Numbers.class::cast)
                .filter(numbers -> !numbers.name().isEmpty())
                .toList();
    }
}
