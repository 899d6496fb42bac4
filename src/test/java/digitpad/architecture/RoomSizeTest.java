package digitpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of code stay rooms: a drawer of many files is parted, or says why it is one. */
class RoomSizeTest {
    private static final int MOST_FILES = 25;

    /** How a {@code package-info} says why its folder holds more. */
    private static final String REASON = "More than " + MOST_FILES + " files";

    private static final String INFO = "package-info.java";

    @TempDir
    Path folder;

    @Test
    void noFolderIsADrawer() throws IOException {
        assertThat(drawers(Path.of("src", "main", "java"))).isEmpty();
    }

    @Test
    void aFolderOfManyFilesIsFoundUnlessItSaysWhy() throws IOException {
        Path drawer = Files.createDirectories(folder.resolve("a/drawer"));
        Path room = Files.createDirectories(folder.resolve("a/room"));
        for (int i = 1; i <= MOST_FILES + 1; i++) {
            Files.createFile(drawer.resolve("File" + i + ".java"));
            if (i <= MOST_FILES) {
                Files.createFile(room.resolve("File" + i + ".java"));
            }
        }
        assertThat(drawers(folder)).containsExactly(drawer);
        Files.writeString(drawer.resolve(INFO), "/** Things. " + REASON + ", for they are alike. */ package a.drawer;");
        assertThat(drawers(folder)).isEmpty();
    }

    private static List<Path> drawers(Path sources) throws IOException {
        List<Path> drawers = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(sources).filter(Files::isDirectory)) {
            for (Path each : folders.toList()) {
                if (files(each) > MOST_FILES && !saysWhy(each)) {
                    drawers.add(each);
                }
            }
        }
        return drawers;
    }

    /** Not counting what describes the folder itself. */
    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.equals(INFO))
                    .count();
        }
    }

    private static boolean saysWhy(Path folder) throws IOException {
        Path info = folder.resolve(INFO);
        return Files.exists(info) && Files.readString(info).contains(REASON);
    }
}
