package digitpad.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ink.Pad;
import digitpad.ui.settings.WindowSettings.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void remembersWhatWasSet() {
        Path file = folder.resolve("deep/window.json");
        try (SettingsFile settings = new SettingsFile(file)) {
            settings.settings().widthProperty().set(1234);
            settings.settings().placeProperty().set(Optional.of(new Place(-10, 20)));
            settings.settings().themeProperty().set(Theme.DARK);
            settings.settings().penWidthProperty().set(31);
            settings.settings().folderProperty().set(Optional.of("/pictures"));
            settings.settings().stagesShownProperty().set(true);
        }
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().widthProperty().get()).isEqualTo(1234);
            assertThat(settings.settings().placeProperty().get()).hasValue(new Place(-10, 20));
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(settings.settings().penWidthProperty().get()).isEqualTo(31);
            assertThat(settings.settings().folderProperty().get()).hasValue("/pictures");
            assertThat(settings.settings().stagesShownProperty().get()).isTrue();
        }
    }

    @Test
    void writesShortlyAfterAChange() throws InterruptedException {
        Path file = folder.resolve("window.json");
        try (SettingsFile settings = new SettingsFile(file)) {
            settings.settings().penWidthProperty().set(31);
            for (int waited = 0; waited < 100 && !Files.exists(file); waited++) {
                Thread.sleep(50);
            }
            assertThat(file).content().contains("31.0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"width\":\"broad\"}", "\u0000\u0001"})
    void aFileThatCannotBeReadCostsTheSettingsAlone(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("window.json"), content);
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().penWidthProperty().get()).isEqualTo(Pad.DEFAULT_PEN_WIDTH);
        }
    }

    @Test
    void valuesOutOfBoundsAreBroughtWithin() throws IOException {
        Path file = Files.writeString(
                folder.resolve("window.json"),
                "{\"width\":-5,\"height\":1e300,\"penWidth\":1000,\"theme\":\"PINK\",\"further\":1}");
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().widthProperty().get()).isEqualTo(WindowSettings.MIN_WIDTH);
            assertThat(settings.settings().heightProperty().get()).isLessThan(1e6);
            assertThat(settings.settings().penWidthProperty().get()).isEqualTo(Pad.MAX_PEN_WIDTH);
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        try (SettingsFile settings = new SettingsFile(inTheWay.resolve("window.json"))) {
            settings.settings().penWidthProperty().set(31);
        }
        assertThat(inTheWay).isEmptyFile();
    }
}
