package digitpad.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathCheckTest {
    @TempDir
    private Path folder;

    /** Holds a class that names {@link Needed}. */
    private Path needing;

    private Path needed;

    @BeforeEach
    void makeJars() throws IOException {
        needing = jar("needing-1.jar", Needing.class);
        needed = jar("needed-1.jar", Needed.class);
    }

    @Test
    void nothingIsSaidWhereAllThreeWaysRunWithTheSame() throws IOException {
        Path test = jar("test-1.jar", ClassArchive.class);

        assertThat(problems(List.of(needing, needed), List.of(needing, needed, test), List.of(needing, needed)))
                .isEmpty();
    }

    @Test
    void aPackagedJarThatOnlyTheTestsSeeBesidesIsFound() throws IOException {
        assertThat(problems(List.of(needing), List.of(needing, needed), List.of(needing, needed)))
                .containsExactly(
                        "needed-1.jar is packaged, but mvn javafx:run runs without it.",
                        "needing-1.jar needs digitpad.startup.ClassPathCheckTest$Needed, which is only in needed-1.jar of the"
                                + " tests.");
    }

    @Test
    void aClassThatOnlyTheTestsHaveIsFound() throws IOException {
        assertThat(problems(List.of(needing), List.of(needing, needed), List.of(needing)))
                .singleElement()
                .asString()
                .startsWith("needing-1.jar needs digitpad.startup.ClassPathCheckTest$Needed");
    }

    @Test
    void aJarThatIsNotPackagedIsFound() throws IOException {
        assertThat(problems(List.of(needing, needed), List.of(needing, needed), List.of(needing)))
                .containsExactly("needed-1.jar is run with, but not packaged.");
    }

    @Test
    void anotherVersionForTheTestsIsFound() throws IOException {
        Path newer = jar("needed-2.jar", Needed.class);

        assertThat(problems(List.of(needing, needed), List.of(needing, newer), List.of(needing, needed)))
                .containsExactly("needed-1.jar is run with, but the tests see none or another version.");
    }

    @Test
    void whatIsNoClassFileIsRefused() {
        assertThatThrownBy(() -> ClassReferences.of(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})))
                .isInstanceOf(IOException.class)
                .hasMessage("That is no class file.");
    }

    private static List<String> problems(List<Path> runtime, List<Path> tests, List<Path> packaged) throws IOException {
        return new ClassPathCheck(runtime, tests, packaged).problems();
    }

    private Path jar(String name, Class<?> held) throws IOException {
        Path file = folder.resolve(name);
        String entry = held.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file));
                InputStream in = held.getClassLoader().getResourceAsStream(entry)) {
            assertThat(in).isNotNull();
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
            out.closeEntry();
        }
        return file;
    }

    /** What a jar of the application needs, as an array's element. */
    static final class Needed {}

    /** Names the other. */
    static final class Needing {
        Needed[] all() {
            return new Needed[1];
        }
    }
}
