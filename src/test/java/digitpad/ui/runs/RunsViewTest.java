package digitpad.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.ui.WindowTest;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.settings.Theme;
import digitpad.ui.training.RunUses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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
                store, notices, Runnable::run, Runnable::run, run -> uses.asked.add("removed " + run.name()));
        stage = shown;
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Scene scene = new Scene(new RunsView(model, uses), 900, 760);
        scene.getStylesheets().setAll(sheet("window.css"), sheet(Theme.LIGHT.colours()));
        stage.setScene(scene);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
        model.refresh();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(RunsView.class.getResource("/digitpad/ui/" + name))
                .toExternalForm();
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

    @Test
    void aRunIsRemovedAfterAQuestion(FxRobot robot) {
        robot.clickOn("empty").clickOn("#run-delete");
        assertThat(Files.exists(store.folder(row("empty").run()).path())).isTrue();
        Path folder = store.folder(row("empty").run()).path();
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
        robot.interact(() -> model.rename(row("better"), " "));
        assertThat(notices.getNotice().map(Notice::sentence)).contains("A run's name has 1 to 80 characters.");
        assertThat(row("better").run().name()).isEqualTo("better");
    }

    @Test
    void aDamagedRunIsSaid(FxRobot robot) throws IOException {
        Files.writeString(store.folder(row("empty").run()).recordFile(), "{");
        robot.interact(model::refresh);
        assertThat(model.rows()).hasSize(1);
        assertThat(notices.getNotice().orElseThrow().sentence()).contains("is damaged");
    }
}
