package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.TemplateFile;
import java.util.List;

/** The templates of {@code nondigits.txt} beside this class, which explains its notation and names what is left out. */
final class Templates {
    private static final List<Template> ALL = parse(TemplateFile.lines(Templates.class, "nondigits.txt"));

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
        return TemplateFile.parse(lines).stream().map(Templates::template).toList();
    }

    private static Template template(TemplateFile.Section section) {
        String[] parts = section.heading().split(" ", 3);
        if (parts.length < 3 || !(parts[0].equals("training") || parts[0].equals("testing"))) {
            throw new IllegalArgumentException("No part, kind and name: " + section.heading());
        }
        return new Template(parts[0].equals("testing"), parts[1], parts[2], section.shapes());
    }
}
