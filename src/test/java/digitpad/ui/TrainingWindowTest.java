package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A whole training in the whole window, on a machine without any data: started, steered, looked at and used by a robot. */
@WindowTest
class TrainingWindowTest {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private ReadingWindow reading;
    private Path folder;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.newFolder();
        reading = ReadingWindow.open(shown, folder);
    }

    @BeforeEach
    void awaitNetwork() throws TimeoutException {
        reading.awaitNetwork();
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private static void awaitHeadline(FxRobot robot, String beginning) throws TimeoutException {
        Label headline = robot.lookup("#training-headline").queryAs(Label.class);
        await(() -> headline.getText().startsWith(beginning));
    }

    /** Opens a part of the setup, types into one of its fields, and folds it again. */
    private static void type(FxRobot robot, String part, String field, String text) {
        robot.clickOn("#part-" + part + " > .title");
        robot.interact(() -> robot.lookup("#" + field).queryAs(TextField.class).setText(text));
        robot.clickOn("#part-" + part + " > .title");
    }

    /** In a window as small as pad and panel fit into side by side, and in the one that was opened. */
    private void assertNothingIsCut() {
        double opened = reading.stage().getWidth();
        for (double width : new double[] {1_100, opened}) {
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> reading.stage().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
                        Node root = reading.stage().getScene().getRoot();
                        root.applyCss();
                        reading.stage().getScene().getRoot().layout();
                        return CutTexts.below(root);
                    }))
                    .as("%.0f wide", width)
                    .isEmpty();
        }
    }

    @Test
    void aTrainingIsStartedPausedChangedAndStopped(FxRobot robot) throws Exception {
        robot.clickOn("#start");
        awaitHeadline(robot, "Epoch 1 of 10");
        robot.clickOn("#pause");
        awaitHeadline(robot, "Paused in epoch");
        robot.interact(
                () -> robot.lookup("#paused-rate").queryAs(TextField.class).setText("0.0001"));
        robot.clickOn("#apply-rates");
        Label remark = robot.lookup("#paused-remark").queryAs(Label.class);
        assertThat(remark.getText()).isEqualTo("Applies from the next batch on.");
        assertThat(remark.getPseudoClassStates()).as("it is no error").doesNotContain(PROBLEM);
        robot.interact(
                () -> robot.lookup("#paused-decay").queryAs(TextField.class).setText("abc"));
        robot.clickOn("#paused-decay").clickOn("#paused-rate");
        assertThat(remark.getText()).isEqualTo("The weight decay must be a number, not \"abc\".");
        assertThat(remark.getPseudoClassStates()).contains(PROBLEM);
        robot.interact(
                () -> robot.lookup("#paused-decay").queryAs(TextField.class).setText("0"));
        robot.clickOn("#pause");
        awaitHeadline(robot, "Epoch");
        robot.clickOn("#stop");
        awaitHeadline(robot, "Stopped");
        assertNothingIsCut();
        assertThat(robot.lookup("#start").queryAs(Labeled.class).isDisabled()).isFalse();
        try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
            Path run = runs.findFirst().orElseThrow();
            assertThat(Files.readString(run.resolve("run.json"))).contains("\"STOPPED\"", "1.0E-4");
        }
    }

    @Test
    void aTrainedNetworkIsUsedShownAndTheBundledOneComesBack(FxRobot robot) throws Exception {
        type(robot, "settings", "epochs", "1");
        robot.clickOn("#start");
        awaitHeadline(robot, "Finished: ");
        assertNothingIsCut();
        robot.clickOn("#use-network");
        await(() -> !reading.window().reading().bundledProperty().get());
        assertThat(reading.window().reading().cardProperty().get().orElseThrow().name())
                .isEqualTo("two-block");
        robot.clickOn("#use-bundled");
        await(() -> reading.window().reading().bundledProperty().get());
        assertThat(robot.lookup("#use-bundled").query().getParent().isVisible()).isFalse();

        robot.clickOn("#see-results");
        await(() -> robot.lookup(".confusion-cell").queryAll().size() == 100);
        Node four = robot.lookup("#confusion-4-4").query();
        robot.clickOn(four);
        await(() -> !robot.lookup("#gallery-sheet .digit-tile").queryAll().isEmpty());
        assertNothingIsCut();
        robot.clickOn("#" + NetworkTab.INSIDE.id());
        await(() -> robot.lookup("#inside-group-learning").tryQuery().isPresent());
        robot.clickOn("#inside-group-learning");
        await(() -> robot.lookup("#inside-words")
                .queryAs(Label.class)
                .getText()
                .startsWith("This is the network after epoch 1: it has seen all training digits once."));
        assertNothingIsCut();
        robot.clickOn("#" + NetworkTab.RUNS.id());
        await(() -> robot.lookup("#runs").tryQuery().isPresent());
        assertThat(robot.lookup("finished").tryQuery()).isPresent();
        assertNothingIsCut();
    }

    @Test
    void theWindowClosesInTheMiddleOfATrainingThatCanBeResumed(FxRobot robot) throws Exception {
        robot.clickOn("#start");
        awaitHeadline(robot, "Epoch 2");
        reading.close();
        try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
            Path run = runs.findFirst().orElseThrow();
            assertThat(run.resolve("run.checkpoint")).exists();
            assertThat(run.resolve("epoch-1.safetensors")).exists();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("trainer"));
    }
}
