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

/** What networks run on is the business of one package; the others show its name and no more. */
class HiddenBackendTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "digitpad");
    private static final String OWN = "nd4j";
    private static final Pattern BACKEND =
            Pattern.compile("one_?dnn|mkl_?dnn|\\bdnnl\\b|openblas", Pattern.CASE_INSENSITIVE);

    @Test
    void isNamedInItsOwnPackageAlone() throws IOException {
        try (Stream<Path> storeys = Files.list(SOURCES)) {
            for (Path storey : storeys.toList()) {
                if (!storey.endsWith(OWN)) {
                    assertThat(naming(storey)).isEmpty();
                }
            }
        }
    }

    @Test
    void isFoundWhereItIsNamed() throws IOException {
        assertThat(naming(SOURCES.resolve(OWN))).isNotEmpty();
    }

    private static List<Path> naming(Path storey) throws IOException {
        try (Stream<Path> files = Files.walk(storey)) {
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
