package digitpad.ui.look;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a style sheet says, declaration by declaration. */
record StyleSheet(String name, List<Declaration> declarations) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([-\\w]+)\\s*:\\s*([^;]+?)\\s*(?:;|$)");

    /** A value for a property of whatever a selector finds. */
    record Declaration(String selector, String property, String value) {}

    static StyleSheet parse(String name, String text) {
        List<Declaration> declarations = new ArrayList<>();
        Matcher rules = RULE.matcher(COMMENT.matcher(text).replaceAll(""));
        while (rules.find()) {
            String selector = rules.group(1).trim().replaceAll("\\s+", " ");
            Matcher all = DECLARATION.matcher(rules.group(2));
            while (all.find()) {
                declarations.add(new Declaration(selector, all.group(1), all.group(2)));
            }
        }
        return new StyleSheet(name, List.copyOf(declarations));
    }

    /** All of the window. */
    static List<StyleSheet> all() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(StyleSheet.class.getResource("/digitpad/ui/scale.css"))
                        .toURI())
                .getParent();
        List<StyleSheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".css")).toList()) {
                sheets.add(parse(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return sheets;
    }
}
