package digitpad.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ink.Pad;
import digitpad.ui.settings.WindowSettings.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            settings.settings().touredProperty().set(true);
        }
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().widthProperty().get()).isEqualTo(1234);
            assertThat(settings.settings().placeProperty().get()).hasValue(new Place(-10, 20));
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(settings.settings().penWidthProperty().get()).isEqualTo(31);
            assertThat(settings.settings().folderProperty().get()).hasValue("/pictures");
            assertThat(settings.settings().stagesShownProperty().get()).isTrue();
            assertThat(settings.settings().touredProperty().get()).isTrue();
        }
    }

    @Test
    void remembersWhatWasChosenInThePanel() {
        Path file = folder.resolve("window.json");
        PanelState chosen = new PanelState("tab-runs", "my-net.json", Map.of("epochs", "3"), true, true, List.of("a"));
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().panelProperty().get()).isEqualTo(PanelState.USUAL);
            settings.settings().panelProperty().set(chosen);
            settings.settings().dismissedRunProperty().set(Optional.of("2026-01-02T12:00:00Z"));
            settings.settings().exerciseByItselfProperty().set(false);
        }
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().panelProperty().get()).isEqualTo(chosen);
            assertThat(settings.settings().dismissedRunProperty().get()).hasValue("2026-01-02T12:00:00Z");
            assertThat(settings.settings().exerciseByItselfProperty().get()).isFalse();
        }
    }

    @Test
    void whatIsAbsentOrOutOfBoundsInThePanelIsUsual() throws IOException {
        Path file = Files.writeString(
                folder.resolve("window.json"),
                "{\"penWidth\":31,\"panel\":{\"tab\":null,\"network\":\"" + "x".repeat(301)
                        + "\",\"plan\":{\"epochs\":null},\"further\":1}}");
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().panelProperty().get()).isEqualTo(PanelState.USUAL);
            assertThat(settings.settings().penWidthProperty().get()).isEqualTo(31);
        }
    }

    @Test
    void writesShortlyAfterAChange() throws IOException, InterruptedException {
        Path file = folder.resolve("window.json");
        try (WatchService changes = folder.getFileSystem().newWatchService();
                SettingsFile settings = new SettingsFile(file)) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            settings.settings().penWidthProperty().set(31);
            while (!Files.exists(file)) {
                WatchKey change = changes.poll(60, TimeUnit.SECONDS);
                assertThat(change).as("a change in the folder").isNotNull();
                change.reset();
            }
            assertThat(file).content().contains("31.0");
        }
    }

    @Test
    void aNewWindowHasThePadAloneAndHintsForWhoeverNeverDrew() {
        Path file = folder.resolve("window.json");
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().panelShownProperty().get()).isFalse();
            assertThat(settings.settings().panelWidthProperty().get()).isEmpty();
            assertThat(settings.settings().drawnProperty().get()).isFalse();
            settings.settings().penWidthProperty().set(31);
        }
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().drawnProperty().get())
                    .as("still not")
                    .isFalse();
            settings.settings().panelShownProperty().set(true);
            settings.settings().panelWidthProperty().set(Optional.of(444.0));
            settings.settings().drawnProperty().set(true);
        }
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().panelShownProperty().get()).isTrue();
            assertThat(settings.settings().panelWidthProperty().get()).hasValue(444.0);
            assertThat(settings.settings().drawnProperty().get()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0.48,", "true, 0.6, 400", "false, 0.6, 400", "false, 0.48,"})
    void olderSettingsKeepThePanelAsItWas(boolean shown, double divider, @Nullable Double width) throws IOException {
        Path file = Files.writeString(
                folder.resolve("window.json"),
                "{\"width\":1000.0,\"panelShown\":" + shown + ",\"divider\":" + divider + "}");
        try (SettingsFile settings = new SettingsFile(file)) {
            assertThat(settings.settings().panelShownProperty().get()).isEqualTo(shown);
            assertThat(settings.settings().panelWidthProperty().get())
                    .as("where somebody drew the divider")
                    .isEqualTo(Optional.ofNullable(width));
            assertThat(settings.settings().drawnProperty().get()).isTrue();
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
