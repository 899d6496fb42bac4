package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static digitpad.ui.ReadingWindow.showPanel;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunStore;
import digitpad.ui.look.Scale;
import digitpad.ui.look.Typeface;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every text has the typeface that comes with the program, in one of its sizes: in the window and in what opens above it. */
@WindowTest
class TypefaceWindowTest {
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        KeptRuns.keep(new RunStore(folder.resolve(RunStore.FOLDER)), "first", Instant.EPOCH);
        new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder)).show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.hide());
    }

    @Test
    void everyTextOfEveryTabIsOnTheScale(FxRobot robot) throws TimeoutException {
        showPanel(robot);
        robot.clickOn("#pad");
        WaitForAsyncUtils.waitForFxEvents();
        TabPane tabs = robot.lookup("#network-tabs").queryAs(TabPane.class);
        Set<String> strange = new TreeSet<>();
        for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            int index = tab;
            robot.interact(() -> tabs.getSelectionModel().select(index));
            if (tabs.getTabs().get(tab).getId().equals("tab-data")) {
                await(() -> robot.lookup("#data-summary").tryQuery().isPresent());
            }
            robot.interact(
                    () -> robot.lookup(".titled-pane").<TitledPane>queryAll().forEach(pane -> pane.setExpanded(true)));
            robot.lookup("#edit-layers")
                    .tryQueryAs(ToggleButton.class)
                    .ifPresent(edit -> robot.interact(() -> edit.setSelected(true)));
            strange.addAll(strange());
        }
        assertThat(strange).isEmpty();
    }

    /** Each has a scene of its own. */
    @Test
    void soIsEveryTextThatOpensAboveTheWindow(FxRobot robot) throws TimeoutException {
        robot.clickOn("#about");
        assertThat(windows()).as("the window and what it says of itself").hasSize(2);
        assertThat(strange()).isEmpty();
        robot.clickOn("#pad");

        showPanel(robot);
        ToggleButton panel = robot.lookup("#panel").queryAs(ToggleButton.class);
        robot.interact(() -> panel.getTooltip().show(stage));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(windows()).as("the window and a tooltip").hasSizeGreaterThan(1);
        assertThat(strange()).isEmpty();
        robot.interact(() -> panel.getTooltip().hide());

        ComboBox<?> networks = robot.lookup("#network").queryAs(ComboBox.class);
        robot.interact(networks::show);
        assertThat(windows()).as("the window and a list").hasSizeGreaterThan(1);
        assertThat(strange()).isEmpty();
    }

    private static List<Window> windows() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> List.copyOf(Window.getWindows()));
    }

    /** Texts of another typeface or size. */
    private static Set<String> strange() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            List<Text> texts = new ArrayList<>();
            for (Window window : Window.getWindows()) {
                window.getScene().getRoot().applyCss();
                collect(window.getScene().getRoot(), texts);
            }
            assertThat(texts).hasSizeGreaterThan(10);
            Set<String> strange = new TreeSet<>();
            for (Text text : texts) {
                Font font = text.getFont();
                if (!font.getFamily().equals(Typeface.FAMILY) || !Scale.TEXT_SIZES.contains(font.getSize())) {
                    strange.add("\"%s\" in %s %s, in %s"
                            .formatted(text.getText(), font.getFamily(), font.getSize(), text.getParent()));
                }
            }
            return strange;
        });
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
