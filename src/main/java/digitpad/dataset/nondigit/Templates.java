package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.Shape;
import digitpad.dataset.builtin.ShapeNotation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The templates of {@code nondigits.txt} beside this class, which explains its notation and names what is left out. */
final class Templates {
    private static final List<Template> ALL = all();

    private Templates() {}

    /** All templates of {@code kind} that are trained on, or those that are kept for testing. */
    static List<Template> of(String kind, boolean heldOut) {
        return ALL.stream()
                .filter(template -> template.kind().equals(kind) && template.heldOut() == heldOut)
                .toList();
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException where a line follows no rule
     */
    static List<Template> parse(List<String> lines) {
        List<Template> templates = new ArrayList<>();
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
                    templates.add(template(heading, shapes));
                }
                heading = line;
                shapes.clear();
            }
        }
        templates.add(template(heading, shapes));
        return templates;
    }

    private static Template template(String heading, List<Shape> shapes) {
        String[] parts = heading.split(" ", 3);
        if (parts.length < 3 || !(parts[0].equals("training") || parts[0].equals("testing"))) {
            throw new IllegalArgumentException("No part, kind and name: " + heading);
        }
        return new Template(parts[0].equals("testing"), parts[1], parts[2], shapes);
    }

    private static List<Template> all() {
        try (InputStream file =
                Objects.requireNonNull(Templates.class.getResourceAsStream("nondigits.txt"), "nondigits.txt")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
