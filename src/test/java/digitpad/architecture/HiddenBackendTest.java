package digitpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What networks run on is the business of one package; the others show its name and no more. */
class HiddenBackendTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "digitpad");
    private static final Pattern BACKEND =
            Pattern.compile("one_?dnn|mkl_?dnn|\\bdnnl\\b|openblas", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"ui", "cli", "app", "training", "recognition", "dataset"})
    void isNotNamedIn(String name) throws IOException {
        assertThat(naming(name)).isEmpty();
    }

    @Test
    void isFoundWhereItIsNamed() throws IOException {
        assertThat(naming("dl4j")).isNotEmpty();
    }

    private static List<Path> naming(String name) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            return sources.stream().filter(HiddenBackendTest::names).toList();
        }
    }

    private static boolean names(Path source) {
        try {
            return BACKEND.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
