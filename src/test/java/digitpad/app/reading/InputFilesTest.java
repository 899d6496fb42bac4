package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private int walk(Runnable afterEach) throws IOException {
        return InputFiles.walk(List.of(folder), new InputFiles.Visitor() {
            @Override
            public void file(Path file) {
                told.add(folder.relativize(file).toString());
                afterEach.run();
            }

            @Override
            public void failed(Path where, String sentence) {
                told.add(sentence);
                afterEach.run();
            }
        });
    }

    @Test
    void manyNamesAreSorted() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            names.add("f%04d.png".formatted(i));
            Files.createFile(folder.resolve(names.get(i)));
        }
        assertThat(walk(() -> {})).isZero();
        assertThat(told).containsExactlyElementsOf(names);
    }

    @Test
    void aFolderThatGoesWhileItsNeighbourIsReadIsToldAndTheWalkGoesOn() throws IOException {
        Files.createFile(folder.resolve("a.png"));
        Path gone = Files.createDirectory(folder.resolve("b"));
        Files.createFile(folder.resolve("c.png"));
        walk(() -> {
            try {
                Files.deleteIfExists(gone);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(told).containsExactly("a.png", gone + " does not exist.", "c.png");
    }

    @Test
    void aForbiddenFolderIsASentence() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("b"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed))
                .as("the superuser may read everything")
                .isFalse();
        Files.createFile(folder.resolve("c.png"));
        walk(() -> {});
        assertThat(told).containsExactly(closed + " cannot be read: access is denied.", "c.png");
    }

    @Test
    void aLinkThatLeadsNowhereIsPassedOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.png"), folder.resolve("nowhere"));
        assertThat(walk(() -> {})).isEqualTo(1);
        assertThat(told).isEmpty();
    }
}
