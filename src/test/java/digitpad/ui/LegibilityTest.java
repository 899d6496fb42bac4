package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static digitpad.ui.ReadingWindow.showPanel;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunStore;
import digitpad.ui.settings.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every text of the window is dark or light enough for what it stands on, as it is painted. */
@WindowTest
class LegibilityTest {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        KeptRuns.keep(new RunStore(folder.resolve(RunStore.FOLDER)), "first", Instant.EPOCH);
        MainWindow window =
                new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsLegible(Theme theme, FxRobot robot) throws TimeoutException {
        if (theme == Theme.DARK) {
            robot.clickOn("#theme");
        }
        showPanel(robot);
        NetworkTabs tabs = robot.lookup("#network-tabs").queryAs(NetworkTabs.class);
        Set<String> faint = new LinkedHashSet<>();
        for (NetworkTab tab : NetworkTab.values()) {
            robot.interact(() -> tabs.show(tab));
            if (tab == NetworkTab.DATA) {
                await(() -> robot.lookup("#data-summary").tryQuery().isPresent());
            }
            faint.addAll(faint());
            robot.interact(
                    () -> robot.lookup(".titled-pane").<TitledPane>queryAll().forEach(pane -> pane.setExpanded(true)));
            robot.lookup("#epochs")
                    .tryQueryAs(TextField.class)
                    .ifPresent(epochs -> robot.interact(() -> epochs.setText("abc")));
            faint.addAll(faint());
        }
        assertThat(faint).isEmpty();
    }

    /** Its key has another ground, and the pointer away from it. */
    @ParameterizedTest
    @EnumSource
    void whatADigitWasKeptAsIsLegible(Theme theme, FxRobot robot) throws TimeoutException {
        if (theme == Theme.DARK) {
            robot.clickOn("#theme");
        }
        robot.clickOn("#pad");
        await(() -> !robot.lookup("#correct-7").query().isDisabled());
        robot.clickOn("#correct-7").moveTo("#pad");
        await(() -> robot.lookup("#correct-7").query().getPseudoClassStates().contains(KEPT));
        assertThat(faint()).isEmpty();
    }

    private List<String> faint() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> Legibility.faint(stage.getScene()));
    }
}
