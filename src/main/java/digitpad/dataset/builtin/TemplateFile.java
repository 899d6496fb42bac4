package digitpad.dataset.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads templates: a heading a line, and below it lines that begin with a space, a shape each; blank lines and {@code #} remarks between. */
public final class TemplateFile {
    private TemplateFile() {}

    /** A heading and the shapes below it. */
    public record Section(String heading, List<Shape> shapes) {
        public Section {
            shapes = List.copyOf(shapes);
        }
    }

    /** The lines of a file beside a class. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All sections in their order; one without a heading where there is none.
     *
     * @throws IllegalArgumentException where a shape follows no rule
     */
    public static List<Section> parse(List<String> lines) {
        List<Section> sections = new ArrayList<>();
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
                    sections.add(new Section(heading, shapes));
                }
                heading = line;
                shapes.clear();
            }
        }
        sections.add(new Section(heading, shapes));
        return sections;
    }
}
