package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    @Test
    void badFilesAreToldOtherThingsAreCountedAndTheRestIsRead() throws IOException {
        Files.createDirectories(folder.resolve("7"));
        Files.createDirectories(folder.resolve("1/deeper"));
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("7/a.inkml"), SEVEN);
        Files.writeString(folder.resolve("7/b.png"), "no image");
        Files.writeString(folder.resolve("7/c.inkml"), "<ink></ink>");
        Files.writeString(folder.resolve("7/Thumbs.db"), "x");
        Files.writeString(folder.resolve("1/a.inkml"), "<ink><trace>50 10, 50 90</trace></ink>");
        FolderSource.Result result = FolderSource.read(folder);
        assertThat(result.digits().size()).isEqualTo(2);
        assertThat(result.digits().label(0)).isEqualTo(1);
        assertThat(result.digits().label(1)).isEqualTo(7);
        assertThat(result.failures())
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith(folder.resolve("7/b.png") + " is not an image"))
                .anyMatch(sentence -> sentence.startsWith(folder.resolve("7/c.inkml") + " "));
        // Thumbs.db, 1/deeper and notes.
        assertThat(result.skipped()).isEqualTo(3);
    }

    @Test
    void whatIsNoSuchFolderIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> FolderSource.read(file)).hasMessage(file + " is not a folder.");
        assertThatThrownBy(() -> FolderSource.read(missing)).hasMessage(missing + " does not exist.");
        assertThatThrownBy(() -> FolderSource.read(folder)).hasMessage(folder + " has none of the folders 0 to 9.");
    }
}
