package digitpad.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import digitpad.app.Background;
import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.ui.WindowTest;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.settings.Theme;
import digitpad.ui.training.RunUses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class RunsViewTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final NoticeModel notices = new NoticeModel();
    private final Uses uses = new Uses();
    private RunStore store;
    private RunsModel model;
    private Stage stage;

    private static final class Uses implements RunUses {
        private final List<String> asked = new ArrayList<>();

        @Override
        public void showResults(RunRecord run) {
            asked.add("results of " + run.name());
        }

        @Override
        public void showCurves(RunRecord run) {
            asked.add("curves of " + run.name());
        }

        @Override
        public void use(RunRecord run) {
            asked.add("use " + run.name());
        }

        @Override
        public void resume(RunRecord run) {
            asked.add("resume " + run.name());
        }

        @Override
        public void saveAs(RunRecord run) {
            asked.add("save " + run.name());
        }

        @Override
        public void openModel() {
            asked.add("open");
        }

        @Override
        public void exportTable() {
            asked.add("export");
        }
    }

    @Start
    void open(Stage shown) throws IOException {
        store = new RunStore(Files.createTempDirectory("digitpad-runs"));
        RunRecord best = KeptRuns.keep(store, "best", NOON);
        Files.writeString(store.folder(best).model(), "a network");
        KeptRuns.keep(store, "empty", NOON.plusSeconds(60));
        model = new RunsModel(
                store,
                notices,
                new Background(Runnable::run, Runnable::run),
                run -> uses.asked.add("removed " + run.name()));
        stage = shown;
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Scene scene = new Scene(new RunsView(model, uses), 900, 760);
        scene.getStylesheets().setAll(Theme.LIGHT.sheets());
        stage.setScene(scene);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
        model.refresh();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private RunRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.run().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEnabled(FxRobot robot, String id) {
        return !robot.lookup(id).queryAs(Labeled.class).isDisabled();
    }

    @Test
    void theTableListsTheNewestFirstAndButtonsAreAboutTheSelectedRun(FxRobot robot) {
        assertThat(robot.lookup("#runs").queryTableView().getItems()).hasSize(2);
        assertThat(model.rows().get(0).run().name()).isEqualTo("empty");
        assertThat(isEnabled(robot, "#run-use")).isFalse();
        robot.clickOn("best");
        assertThat(isEnabled(robot, "#run-use")).isTrue();
        assertThat(isEnabled(robot, "#run-resume")).isFalse();
        robot.clickOn("#run-use").clickOn("#run-results").clickOn("#run-save").clickOn("#run-export");
        assertThat(uses.asked).containsExactly("use best", "results of best", "save best", "export");
        robot.clickOn("empty");
        assertThat(isEnabled(robot, "#run-use")).isFalse();
    }

    /** As the clock on the wall had it; files have UTC. */
    @Test
    void timesAreLocal() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(row("best").started()).isEqualTo("2026-01-02 17:30");
            assertThat(row("best").run().created()).isEqualTo("2026-01-02T12:00:00Z");
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void aRunIsRemovedAfterAQuestion(FxRobot robot) {
        robot.clickOn("empty").clickOn("#run-delete");
        assertThat(Files.exists(store.folder(row("empty").run()).path())).isTrue();
        Path folder = store.folder(row("empty").run()).path();
        assertThat(robot.lookup("#run-delete-confirmed").queryAs(Labeled.class).getText())
                .as("the word of the button that asked")
                .isEqualTo("Delete");
        robot.clickOn("#run-delete-confirmed");
        assertThat(model.rows()).hasSize(1);
        assertThat(folder).doesNotExist();
        assertThat(uses.asked).containsExactly("removed empty");
    }

    @Test
    void tickedRunsLieOverEachOtherInTheCharts(FxRobot robot) {
        ComparedCurves curves = new ComparedCurves(model);
        robot.interact(() -> {
            model.compare(row("best"), true);
            model.compare(row("empty"), true);
        });
        assertThat(curves.accuracy().curves()).extracting(curve -> curve.name()).containsExactly("empty", "best");
        assertThat(curves.accuracy().curves().get(0).y(1)).isEqualTo(0.95);
        robot.interact(() -> model.compare(row("empty"), false));
        assertThat(curves.loss().curves()).hasSize(1);
    }

    @Test
    void aNameIsChangedAndABadOneIsSaid(FxRobot robot) throws IOException {
        robot.interact(() -> model.rename(row("best"), "better"));
        assertThat(store.list().runs()).extracting(RunRecord::name).contains("better");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.rename(row("better"), " "))
                .withMessage("A run's name has 1 to 80 characters.");
        assertThat(row("better").run().name()).isEqualTo("better");
    }

    private static void edit(FxRobot robot, String name) {
        robot.doubleClickOn(name);
        WaitForAsyncUtils.waitForFxEvents();
        if (robot.lookup("#run-name").tryQuery().isEmpty()) {
            robot.doubleClickOn(name);
        }
    }

    @Test
    void aNameThatIsTooLongStaysAsItWasTypedWithTheReasonBelowIt(FxRobot robot) throws IOException {
        String tooLong = "n".repeat(RunRecord.MOST_NAME + 1);
        edit(robot, "best");
        TextField field = robot.lookup("#run-name").queryAs(TextField.class);
        robot.interact(() -> field.setText(tooLong));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo(tooLong);
        Label reason = robot.lookup("#run-name-problem").queryAs(Label.class);
        assertThat(reason.isVisible()).isTrue();
        assertThat(reason.getText()).isEqualTo("A run's name has 1 to 80 characters.");
        assertThat(field.localToScene(field.getLayoutBounds())
                        .intersects(reason.localToScene(reason.getLayoutBounds())))
                .isFalse();
        assertThat(reason.getHeight()).as("two lines in their column").isLessThan(60);
        assertThat(field.getParent().getParent().getParent())
                .isInstanceOfSatisfying(
                        TableRow.class, row -> assertThat(row.getHeight()).isLessThan(120));
        assertThat(notices.getNotice()).isEmpty();
        robot.type(KeyCode.END, KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reason.isVisible()).as("after a change").isFalse();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(store.list().runs()).extracting(RunRecord::name).contains(tooLong.substring(1));
        assertThat(robot.lookup("#run-name").tryQuery()).isEmpty();
    }

    @Test
    void aNameIsLeftAsItWasByEscape(FxRobot robot) throws IOException {
        edit(robot, "best");
        robot.interact(() -> robot.lookup("#run-name").queryAs(TextField.class).setText("other"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#run-name").tryQuery()).isEmpty();
        assertThat(store.list().runs())
                .extracting(RunRecord::name)
                .contains("best")
                .doesNotContain("other");
        assertThat(robot.lookup("best").tryQuery()).isPresent();
    }

    @Test
    void aDamagedRunIsSaid(FxRobot robot) throws IOException {
        Files.writeString(store.folder(row("empty").run()).recordFile(), "{");
        robot.interact(model::refresh);
        assertThat(model.rows()).hasSize(1);
        assertThat(notices.getNotice().orElseThrow().sentence()).contains("is damaged");
    }
}
