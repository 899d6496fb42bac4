package digitpad.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.IdxFixture;
import digitpad.app.data.PathSource;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.download.Download;
import digitpad.dataset.download.Mnist;
import digitpad.files.LogFile;
import digitpad.ui.WindowTest;
import digitpad.ui.settings.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class DataViewTest implements DataDialogs {
    private Path folder;
    private DataModel model;
    private Stage stage;
    private volatile boolean broken;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory("digitpad-data");
        DataSources sources = new DataSources((count, seed) -> drawn(seed), folder);
        Download download =
                new Download(Mnist.DATA, sources.mnist().folder(), List.of(URI.create("http://127.0.0.1:9/mnist/")));
        model = new DataModel(sources, download, DataViewTest::look, Platform::runLater);
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Scene scene = new Scene(new DataView(model, this));
        scene.getStylesheets().setAll(Theme.LIGHT.sheets());
        stage.setScene(scene);
        stage.setWidth(620);
        stage.setHeight(700);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
    }

    private DigitDataset drawn(long seed) {
        if (broken) {
            throw new NoClassDefFoundError("digitpad/dataset/builtin/PenPath");
        }
        return SyntheticDigits.of(500, seed);
    }

    private static Optional<String> look(DataSource source, DigitDataset digits) {
        return source instanceof PathSource own && !own.transposed()
                ? Optional.of("20 % of them stand upright.")
                : Optional.empty();
    }

    @AfterEach
    void close() {
        model.close();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.resolve("mine"));
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    private void await(DataState state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> model.stateProperty().get() == state);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static double scrolled(FxRobot robot) {
        return robot.lookup("#digit-sheet").queryAs(ScrollPane.class).getVvalue();
    }

    private void showBuiltIn(FxRobot robot) throws TimeoutException {
        ComboBox<?> choice = robot.lookup("#data-source").queryComboBox();
        robot.interact(() -> choice.getSelectionModel().select(0));
        await(DataState.READY);
    }

    @Test
    void anErrorWhileReadingIsSaidInThePlaceOfTheDigitsAndItCanBeTriedAgain(FxRobot robot) throws TimeoutException {
        broken = true;
        robot.interact(() -> model.choose(model.getSources().get(0)));
        await(DataState.FAILED);
        assertThat(robot.lookup("#data-message").queryAs(Label.class).getText())
                .startsWith("Built-in digits could not be read: a part of DigitPad is missing or broken (")
                .contains(LogFile.path().toString());
        broken = false;
        robot.clickOn("#data-retry");
        await(DataState.READY);
    }

    @Test
    void aSourceIsChosenAndItsDigitsAreCounted(FxRobot robot) throws TimeoutException {
        assertThat(robot.lookup("#data-message").query().isVisible()).isTrue();
        showBuiltIn(robot);
        assertThat(text(robot, "#data-summary")).isEqualTo("500 digits");
        assertThat(robot.lookup("#filter-4").query().getAccessibleText()).isEqualTo("Show the 4s alone: 50");
        assertThat(robot.lookup("#digit-sheet").query().getAccessibleText()).startsWith("Sheet of 500 digits.");
    }

    @Test
    void aSetThatDoesNotStandUprightIsToldAndTurned(FxRobot robot) throws IOException, TimeoutException {
        IdxFixture.write(folder.resolve("mine"), "train", 1, 2, 3);
        Node box = robot.lookup("#data-transposed").query();
        assertThat(box.isVisible()).isFalse();
        robot.clickOn("#data-folder");
        await(DataState.READY);
        assertThat(box.isVisible()).isTrue();
        assertThat(text(robot, "#data-remarks")).isEqualTo("20\u00a0% of them stand upright.");
        robot.clickOn("#data-transposed");
        await(DataState.READY);
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> text(robot, "#data-remarks").isEmpty());
        assertThat(model.sourceProperty().get().orElseThrow().title()).isEqualTo("mine, transposed");
        showBuiltIn(robot);
        assertThat(box.isVisible()).isFalse();
    }

    @Test
    void aClickShowsADigitAloneAndAnotherAllAgain(FxRobot robot) throws TimeoutException {
        showBuiltIn(robot);
        robot.clickOn("#filter-4");
        assertThat(model.shownProperty().get().size()).isEqualTo(50);
        assertThat(robot.lookup("#filter-all").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        robot.clickOn("#filter-4");
        assertThat(model.shownProperty().get().size()).isEqualTo(500);
        robot.clickOn("#filter-all");
        assertThat(robot.lookup("#filter-all").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aClickSelectsADigitAndTheKeysMoveOn(FxRobot robot) throws TimeoutException {
        showBuiltIn(robot);
        Node sheet = robot.lookup("#digit-sheet").query();
        robot.clickOn(sheet.localToScreen(60, 40));
        int first = model.selectedProperty().get().orElseThrow();
        assertThat(text(robot, "#data-selection")).contains("number " + (first + 1) + " of 500");
        robot.type(KeyCode.RIGHT);
        assertThat(model.selectedProperty().get()).hasValue(first + 1);
        robot.type(KeyCode.END);
        assertThat(model.selectedProperty().get()).hasValue(499);
        assertThat(scrolled(robot)).isPositive();
        robot.type(KeyCode.HOME);
        assertThat(scrolled(robot)).isZero();
    }

    @Test
    void theWheelScrollsAndAnotherDigitBeginsAtTheTop(FxRobot robot) throws TimeoutException {
        showBuiltIn(robot);
        robot.interact(() -> model.select(300));
        double before = scrolled(robot);
        robot.moveTo("#digit-sheet").scroll(2, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scrolled(robot)).isNotEqualTo(before);
        robot.clickOn("#filter-3");
        assertThat(scrolled(robot)).isZero();
    }

    @Test
    void aFolderIsOpenedAndItsTroubleTold(FxRobot robot) throws IOException, TimeoutException {
        IdxFixture.write(folder.resolve("mine"), "train", 7, 7, 7);
        robot.clickOn("#data-folder");
        await(DataState.READY);
        assertThat(text(robot, "#data-problem")).startsWith("3 digits are too few");
        robot.clickOn("#data-file");
        assertThat(model.stateProperty().get()).isEqualTo(DataState.READY);
    }

    @Test
    void missingMnistIsOfferedForDownloadAndAFailureForAnotherTry(FxRobot robot) throws TimeoutException {
        ComboBox<?> choice = robot.lookup("#data-source").queryComboBox();
        robot.interact(() -> choice.getSelectionModel().select(1));
        robot.clickOn("#data-download");
        await(DataState.FAILED);
        assertThat(text(robot, "#data-message")).startsWith("The computer seems to be offline");
        assertThat(robot.lookup("#data-retry").query().isVisible()).isTrue();
        assertThat(robot.lookup("#data-cancel").query().isVisible()).isFalse();
    }
}
