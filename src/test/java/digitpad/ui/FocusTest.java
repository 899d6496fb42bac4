package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static digitpad.ui.ReadingWindow.showPanel;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.ui.pad.Tool;
import digitpad.ui.settings.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard's place is seen everywhere, and never changes what a control looks like otherwise. */
@WindowTest
class FocusTest {
    private MainWindow window;
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        PersonalSet hand = new PersonalSet(folder.resolve(PersonalSet.FOLDER));
        Stroke stroke = new Stroke(List.of(new Point(200, 70), new Point(190, 330)), 22);
        hand.add(PersonalDigit.create(1, Origin.IMPORTED, Instant.EPOCH, new Drawing(List.of(stroke))));
        window = new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private void dress(FxRobot robot, Theme theme) throws TimeoutException {
        if (theme == Theme.DARK) {
            robot.clickOn("#theme");
        }
        showPanel(robot);
    }

    private static void unfold(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".titled-pane").queryAll().forEach(pane -> ((TitledPane) pane).setExpanded(true)));
        robot.lookup("#edit-layers")
                .tryQueryAs(ToggleButton.class)
                .ifPresent(edit -> robot.interact(() -> edit.setSelected(true)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** In one theme: the other has the same rules, and its ring's colour is looked at elsewhere. */
    @Test
    void aRingIsSeenOnEveryControlThatTheKeyboardReaches(FxRobot robot) throws TimeoutException {
        dress(robot, Theme.LIGHT);
        FocusWalk walk = new FocusWalk(robot, stage.getScene());
        NetworkTabs tabs = robot.lookup("#network-tabs").queryAs(NetworkTabs.class);
        for (NetworkTab tab : NetworkTab.values()) {
            robot.interact(() -> tabs.show(tab));
            if (tab == NetworkTab.DATA) {
                // While data loads, controls come and go under the walk.
                await(() -> robot.lookup("#digit-sheet").tryQuery().isPresent()
                        && robot.lookup("#data-cancel")
                                .match(Node::isVisible)
                                .queryAll()
                                .isEmpty());
            }
            unfold(robot);
            walk.walk();
        }
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.visited())
                .extracting(Node::getId)
                .contains(
                        "pad",
                        "pen-width",
                        "save",
                        "network-tabs",
                        "network",
                        "epochs",
                        "augmentation",
                        "start",
                        "runs",
                        "data-source",
                        "hand-gallery");
    }

    @ParameterizedTest
    @EnumSource
    void thePenAndTheEraserShowTheirRingWhenChosenAndWhenNot(Theme theme, FxRobot robot) throws TimeoutException {
        dress(robot, theme);
        robot.clickOn("#panel");
        robot.interact(() -> window.pad().toolProperty().set(Tool.ERASER));
        FocusWalk walk = new FocusWalk(robot, stage.getScene());
        walk.walk();
        assertThat(walk.visited()).extracting(Node::getId).contains("eraser");
        assertThat(walk.faults()).isEmpty();
    }

    /** By the style itself: the fills with the keyboard are those without it, and there is a border around them. */
    @ParameterizedTest
    @EnumSource
    void aPrimaryButtonKeepsItsFillAndGetsARing(Theme theme, FxRobot robot) throws TimeoutException {
        dress(robot, theme);
        Button start = robot.lookup("#start").queryAs(Button.class);
        List<Paint> fills = fills(start);
        Paint text = start.getTextFill();
        assertThat(start.getBorder()).isNull();
        for (int step = 0; step < 150 && !start.isFocused(); step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(start.isFocusVisible()).isTrue();
        assertThat(fills(start)).isEqualTo(fills);
        assertThat(start.getTextFill()).isEqualTo(text);
        assertThat(start.getBorder().getStrokes().get(0).getInsets()).isEqualTo(new Insets(-4));
        assertThat(start.getBorder().getInsets()).isEqualTo(Insets.EMPTY);
    }

    private static List<Paint> fills(Region region) {
        return region.getBackground().getFills().stream()
                .map(BackgroundFill::getFill)
                .toList();
    }

    @Test
    void theRingTakesNoRoom(FxRobot robot) throws TimeoutException {
        showPanel(robot);
        Button start = robot.lookup("#start").queryAs(Button.class);
        var place = start.localToScene(start.getLayoutBounds());
        for (int step = 0; step < 150 && !start.isFocused(); step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(start.localToScene(start.getLayoutBounds())).isEqualTo(place);
    }
}
