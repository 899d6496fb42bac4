package digitpad.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ui.look.TrueTypeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences behind the "?" marks. */
class TermTest {
    private static final Path WINDOW = Path.of("src", "main", "java", "digitpad", "ui");
    private static final int SHORTEST = 30;
    private static final int LONGEST = 170;

    @ParameterizedTest
    @EnumSource
    void isSaidInOneSentenceThatIsQuicklyRead(Term term) {
        assertThat(term.sentence())
                .endsWith(".")
                .matches("\\p{Lu}.*")
                .hasSizeBetween(SHORTEST, LONGEST)
                .doesNotContain("  ");
        // A full stop within a number ends no sentence.
        assertThat(term.sentence().split("[.!?](?=\\s|$)")).hasSize(1);
        assertThat(term.title()).isNotBlank().doesNotEndWith(".");
        assertThat(term.sentence()).as("says more than the term").isNotEqualToIgnoringCase(term.title() + ".");
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenInTheTypeface(Term term) throws IOException {
        for (String name : List.of("InterTabular-Regular.ttf", "InterTabular-Bold.ttf")) {
            TrueTypeFile file = TrueTypeFile.resource("/digitpad/ui/look/" + name);
            assertThat((term.title() + term.sentence() + "?").codePoints())
                    .allMatch(character -> character == ' ' || file.has(character));
        }
    }

    @Test
    void isFoundByAnIdAndHasATitleOfItsOwn() {
        assertThat(Term.LEARNING_RATE.id()).isEqualTo("term-learning-rate");
        assertThat(Arrays.stream(Term.values()).map(Term::title)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Term.values()).map(Term::sentence)).doesNotHaveDuplicates();
    }

    /** What nobody can look up would be kept true by nobody. */
    @Test
    void standsSomewhereInTheWindow() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(WINDOW)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.startsWith(WINDOW.resolve("help")))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(Arrays.stream(Term.values()).filter(term -> !Pattern.compile("Term\\." + term.name() + "\\b")
                        .matcher(sources)
                        .find()))
                .isEmpty();
    }
}
