package digitpad.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    @TempDir
    Path folder;

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whatever a file system takes as a name can be saved under it, in letters of one, two and three bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "ä", "八"})
    void theLongestNamesCanBeWritten(String letter) throws IOException {
        int size = letter.getBytes(StandardCharsets.UTF_8).length;
        Path file = folder.resolve(letter.repeat(BoundedName.MOST_BYTES / size));
        write(file, "first");
        write(file, "second");
        assertThat(file).content().isEqualTo("second");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("kept");
        write(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    stream.write(1);
                    throw new IOException("no more");
                }))
                .hasMessage("no more");
        assertThat(file).content().isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
