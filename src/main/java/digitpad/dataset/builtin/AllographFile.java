package digitpad.dataset.builtin;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@code allographs.txt}, which that file explains at its top. */
final class AllographFile {
    private AllographFile() {}

    /**
     * All allographs in their order.
     *
     * @throws IllegalArgumentException where a line follows no rule
     */
    static List<Allograph> parse(List<String> lines) {
        List<Allograph> allographs = new ArrayList<>();
        String heading = "";
        List<Shape> shapes = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                shapes.add(ShapeNotation.parse(line));
            } else {
                if (!heading.isEmpty()) {
                    allographs.add(allograph(heading, shapes));
                }
                heading = line;
                shapes.clear();
            }
        }
        allographs.add(allograph(heading, shapes));
        return allographs;
    }

    private static Allograph allograph(String heading, List<Shape> shapes) {
        String[] parts = heading.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("No digit, weight and name: " + heading);
        }
        return new Allograph(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), parts[2], shapes);
    }
}
