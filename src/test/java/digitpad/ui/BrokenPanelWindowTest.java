package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.files.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A panel that cannot be made says so in its place, and the pad is read all the same. */
@WindowTest
class BrokenPanelWindowTest {
    private static final int PATIENCE_SECONDS = 40;

    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        window = new MainWindow(
                stage,
                TestWindows.services(
                        FakeModels.reading(FakeModels.always(7)),
                        () -> {
                            throw new NoClassDefFoundError("digitpad/training/EngineTrainer");
                        },
                        folder));
        stage.setWidth(1500);
        stage.setHeight(900);
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
    }

    @Test
    void saysSoInItsPlace(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> robot.lookup(".content-problem")
                .tryQuery()
                .isPresent());
        assertThat(robot.lookup(".content-problem").queryAs(Label.class).getText())
                .startsWith("The panel cannot be shown: a part of DigitPad is missing or broken (")
                .contains(LogFile.path().toString());
        robot.clickOn("#pad");
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> window.reading().labelProperty().get().equals("7"));
    }
}
