package digitpad.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typeface's files: what they can write, and how wide. */
class TypefaceTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "digitpad");

    /** Texts that may come to the window are written everywhere but here. */
    private static final Path COMMANDS = SOURCES.resolve("cli");

    private static final Pattern LITERAL =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\[^\n])[^'\n]{0,5}'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    /** That spaces are as wide as figures, and minus as plus, so that columns keep in line. */
    private static final String AS_WIDE_AS_FIGURES = "0123456789+\u2212\u00b1\u00d7=\u2007";

    @ParameterizedTest
    @ValueSource(strings = {"InterTabular-Regular.ttf", "InterTabular-Bold.ttf"})
    void figuresHaveOneWidth(String name) throws IOException {
        TrueTypeFile file = TrueTypeFile.resource("/digitpad/ui/look/" + name);
        assertThat(AS_WIDE_AS_FIGURES.chars().map(file::width).distinct().boxed())
                .hasSize(1);
        assertThat(file.width('i')).isLessThan(file.width('m'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"InterTabular-Regular.ttf", "InterTabular-Bold.ttf"})
    void everyCharacterOfTheWindowsTextsCanBeWritten(String name) throws IOException {
        TrueTypeFile file = TrueTypeFile.resource("/digitpad/ui/look/" + name);
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path source : files.filter(each -> each.toString().endsWith(".java") && !each.startsWith(COMMANDS))
                    .toList()) {
                missing.addAll(missing(file, Files.readString(source)).stream()
                        .map(character -> character + " in " + SOURCES.relativize(source))
                        .toList());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsFound() throws IOException {
        TrueTypeFile file = TrueTypeFile.resource("/digitpad/ui/look/InterTabular-Regular.ttf");
        assertThat(missing(file, "a(\"\u4e00 7 \\\" \u2192\", '\\u0416', '\\n'); // \u4e8c"))
                .containsExactlyInAnyOrder("U+4E00", "U+0416");
    }

    /** The licence asks to be handed on with the files, and names no name that a changed version must not have. */
    @Test
    void theLicenceLiesBesideTheFiles() throws IOException {
        String licence = new String(
                Objects.requireNonNull(TypefaceTest.class.getResourceAsStream("/digitpad/ui/look/OFL.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(licence)
                .contains("SIL OPEN FONT LICENSE Version 1.1", "The Inter Project Authors")
                .doesNotContain("with Reserved Font Name");
    }

    /** The characters of all texts in a source that a typeface lacks. */
    private static Set<String> missing(TrueTypeFile file, String source) {
        return LITERAL.matcher(source)
                .results()
                .map(literal -> ESCAPE.matcher(literal.group())
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16)))))
                .flatMap(text -> text.codePoints().boxed())
                .filter(character -> !Character.isISOControl(character) && !file.has(character))
                .map("U+%04X"::formatted)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
