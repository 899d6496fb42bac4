package digitpad.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileBatchTest {
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    Path folder;

    private static HeardBatch read(List<Path> paths) throws Exception {
        try (ReadingSpool spool = new ReadingSpool()) {
            return HeardBatch.read(paths, spool);
        }
    }

    private Path seven(String name) throws Exception {
        return Files.writeString(folder.resolve(name), SEVEN);
    }

    @Test
    void aSearchThatFailsIsToldOnceAndWhatWasFoundBeforeIsRead() throws Exception {
        Path archive = folder.resolve("closed.zip");
        Path gone;
        try (FileSystem closed = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            gone = closed.getPath("/folder");
        }
        HeardBatch heard = read(List.of(seven("a.inkml"), gone, seven("b.inkml")));
        assertThat(heard.names()).containsExactly("a.inkml");
        assertThat(heard.ends()).hasSize(1);
        assertThat(heard.ends().get(0).orElseThrow()).startsWith("The files could not be listed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oddThingsInAFolderAreASentenceOrPassedOver() throws Exception {
        seven("new\nline.inkml");
        Files.writeString(folder.resolve("empty.png"), "");
        Files.createDirectory(folder.resolve("folder.png"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self.png"), folder.resolve("self.png"));
        Files.createSymbolicLink(folder.resolve("zero.png"), Path.of("/dev/zero"));
        int made = new ProcessBuilder("mkfifo", folder.resolve("pipe.png").toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
        HeardBatch heard = read(List.of(folder, folder.resolve("pipe.png"), Path.of("/dev/zero")));
        assertThat(heard.names()).containsExactly("empty.png", "new\nline.inkml", "pipe.png", "zero");
        assertThat(heard.answers().stream()
                        .flatMap(answer -> answer.problem().stream())
                        .toList())
                .satisfiesExactly(
                        empty -> assertThat(empty).endsWith("empty.png is empty."),
                        pipe -> assertThat(pipe).contains("is a pipe or a device"),
                        zero -> assertThat(zero).contains("is a pipe or a device"));
        assertThat(heard.ends()).containsExactly(Optional.empty());
    }

    @Test
    void aFileThatVanishesIsASentenceAndTheOthersAreRead() throws Exception {
        Path vanished = seven("b.inkml");
        List<Path> files = List.of(seven("a.inkml"), vanished, seven("c.inkml"));
        Files.delete(vanished);
        HeardBatch heard = read(files);
        assertThat(heard.names()).containsExactly("a.inkml", "b.inkml", "c.inkml");
        assertThat(heard.answers().get(1).problem().orElseThrow()).isEqualTo(vanished + " does not exist.");
    }
}
