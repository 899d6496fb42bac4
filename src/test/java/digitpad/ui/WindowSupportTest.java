package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowSupportTest {
    @TempDir
    Path folder;

    private Path fonts;
    private Path cache;

    @BeforeEach
    void completeMachine() throws IOException {
        fonts = Files.createDirectory(folder.resolve("fonts"));
        Files.writeString(fonts.resolve("plain.ttf"), "");
        cache = Files.writeString(
                folder.resolve("ld.so.cache"),
                "\u0000libgtk-3.so.0\u0000libpango-1.0.so.0\u0000libpangoft2-1.0.so.0\u0000libfreetype.so.6\u0000");
        Files.writeString(folder.resolve("libXtst.so.6"), "");
    }

    @Test
    void nothingIsMissingWhereTheLinkerKnowsOrAFolderHoldsEachLibrary() {
        assertThat(WindowSupport.missing(List.of(folder), cache, List.of(fonts)))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedWithThePackages() throws IOException {
        Files.writeString(cache, "libgtk-3.so.0");
        assertThat(WindowSupport.missing(List.of(folder), cache, List.of(fonts)).orElseThrow())
                .contains("libpango-1.0.so.0")
                .doesNotContain("libgtk-3.so.0")
                .contains("apt install libgtk-3-0");
    }

    @Test
    void aMachineWithoutFontsIsNotEnough() {
        assertThat(WindowSupport.missing(List.of(folder), cache, List.of(folder.resolve("none")))
                        .orElseThrow())
                .contains("any font");
    }
}
