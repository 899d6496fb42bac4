package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static digitpad.ui.ReadingWindow.showPanel;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunStore;
import digitpad.ui.help.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The "?" beside the terms of the panel, by mouse and by keyboard. */
@WindowTest
class TermsWindowTest {
    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        KeptRuns.keep(new RunStore(folder.resolve(RunStore.FOLDER)), "first", Instant.EPOCH);
        window = new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
    }

    @BeforeEach
    void unfoldSettings(FxRobot robot) throws TimeoutException {
        showPanel(robot);
        unfold(robot, "#part-settings");
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private static void unfold(FxRobot robot, String part) {
        robot.interact(() -> robot.lookup(part).queryAs(TitledPane.class).setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Optional<Window> popover() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            List<Window> open =
                    Window.getWindows().stream().filter(Popup.class::isInstance).toList();
            assertThat(open).as("one sentence at a time").hasSizeLessThan(2);
            return open.stream().findAny();
        });
    }

    /** The sentence that is open; "" where none is. */
    private static String said() {
        return popover()
                .map(open -> ((Label) open.getScene().getRoot().lookup("#term-sentence"))
                        .getText()
                        .replace('\u00a0', ' '))
                .orElse("");
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner().getId();
    }

    /** Where everything in the panel and beside it is. */
    private Map<Node, Bounds> places(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> robot.lookup(".label, .button, .text-field, .pad").queryAll().stream()
                        .filter(node -> node.getScene() == stage.getScene())
                        .collect(Collectors.toMap(node -> node, node -> node.localToScene(node.getLayoutBounds()))));
    }

    @Test
    void aClickSaysWhatATermMeansAndAnotherClosesItAndNothingMoves(FxRobot robot) {
        Map<Node, Bounds> before = places(robot);
        robot.clickOn("#part-settings #term-learning-rate");
        assertThat(said()).isEqualTo(Term.LEARNING_RATE.sentence());
        assertThat(places(robot)).isEqualTo(before);
        robot.clickOn("#part-settings #term-learning-rate");
        assertThat(said()).isEmpty();
        robot.clickOn("#part-settings #term-epoch").clickOn("#part-settings #term-batch");
        assertThat(said()).isEqualTo(Term.BATCH.sentence());
        robot.type(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        assertThat(places(robot)).isEqualTo(before);
    }

    @Test
    void thePointerAloneSaysItForAsLongAsItStays(FxRobot robot) throws TimeoutException {
        robot.moveTo("#part-settings #term-augmentation");
        await(() -> !said().isEmpty());
        assertThat(said()).isEqualTo(Term.AUGMENTATION.sentence());
        robot.moveTo("#pad");
        assertThat(said()).isEmpty();
    }

    @Test
    void theSentenceStandsBesideItsMarkAndWithinTheWindow(FxRobot robot) {
        for (Node mark : robot.lookup("#part-settings .term-mark").queryAll()) {
            if (!mark.isHover() && isInSight(mark)) {
                robot.clickOn(mark);
                Window open = popover().orElseThrow();
                Bounds place = mark.localToScreen(mark.getLayoutBounds());
                assertThat(open.getX()).isGreaterThanOrEqualTo(stage.getX());
                assertThat(open.getX() + open.getWidth()).isLessThanOrEqualTo(stage.getX() + stage.getWidth());
                assertThat(open.getY() >= place.getMaxY() || open.getY() + open.getHeight() <= place.getMinY())
                        .as("below or above")
                        .isTrue();
                robot.type(KeyCode.ESCAPE);
            }
        }
    }

    private boolean isInSight(Node mark) {
        Node bar = stage.getScene().lookup(".training-bar");
        return mark.localToScene(mark.getLayoutBounds()).getMaxY()
                < bar.localToScene(bar.getLayoutBounds()).getMinY();
    }

    @Test
    void theKeyboardOpensAndClosesItAndKeepsItsPlace(FxRobot robot) {
        robot.interact(() -> robot.lookup("#epochs").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo(Term.EPOCH.id());
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).contains(Term.EPOCH.sentence());
        robot.type(KeyCode.ENTER);
        assertThat(said()).isEqualTo(Term.EPOCH.sentence());
        robot.type(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        assertThat(focused()).as("not given back to the pad yet").isEqualTo(Term.EPOCH.id());
        robot.type(KeyCode.SPACE);
        assertThat(said()).isEqualTo(Term.EPOCH.sentence());
        robot.type(KeyCode.TAB);
        assertThat(said()).as("the keyboard went on").isEmpty();
    }

    /** The first stroke is drawn, whatever is open: it is no click that only closes something. */
    @Test
    void thePadIsDrawnOnAndHasItsKeysAllTheSame(FxRobot robot) throws TimeoutException {
        robot.clickOn("#part-settings #term-epoch");
        assertThat(said()).isNotEmpty();
        robot.moveTo("#pad").press(MouseButton.PRIMARY).moveBy(0, 60).release(MouseButton.PRIMARY);
        assertThat(said()).isEmpty();
        assertThat(window.pad().getSheet().isBlank()).isFalse();
        robot.moveTo("#part-settings #term-epoch");
        await(() -> !said().isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        assertThat(window.pad().getSheet().isBlank())
                .as("that was for the sentence")
                .isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.pad().getSheet().isBlank())
                .as("and that is the pad's")
                .isTrue();
    }

    @Test
    void aMarkInTheHeadOfATableSortsNothing(FxRobot robot) throws TimeoutException {
        robot.clickOn("#" + NetworkTab.RUNS.id());
        TableView<?> runs = robot.lookup("#runs").queryAs(TableView.class);
        await(() -> runs.getItems().size() == 1);
        robot.clickOn("#runs #term-run");
        assertThat(said()).isEqualTo(Term.RUN.sentence());
        assertThat(runs.getSortOrder()).isEmpty();
    }

    @Test
    void theLayersSayWhatTheyAre(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#part-settings").queryAs(TitledPane.class).setExpanded(false));
        unfold(robot, "#part-network");
        robot.clickOn("#term-multiply-adds");
        assertThat(said()).isEqualTo(Term.MULTIPLY_ADDS.sentence());
        assertThat(robot.lookup("#part-network #term-convolution").queryAll())
                .as("where it stands first")
                .hasSize(1);
        robot.interact(
                () -> robot.lookup("#edit-layers").queryAs(ToggleButton.class).setSelected(true));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#term-stride");
        assertThat(said()).isEqualTo(Term.STRIDE.sentence());
    }
}
