package digitpad.dataset.builtin;

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
        return TemplateFile.parse(lines).stream().map(AllographFile::allograph).toList();
    }

    private static Allograph allograph(TemplateFile.Section section) {
        String[] parts = section.heading().split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("No digit, weight and name: " + section.heading());
        }
        return new Allograph(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), parts[2], section.shapes());
    }
}
