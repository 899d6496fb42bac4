package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.files.LogFile;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.model.NetworkSnapshot;
import digitpad.model.StoredNetwork;
import digitpad.recognition.Recognizer;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import digitpad.training.history.TrainingCurve;
import digitpad.training.history.TrainingEvent;
import digitpad.training.history.TrainingHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a machine where the numeric library is not there: every part of it that needs it says so in its place. */
@WindowTest
class FailingPartsWindowTest {
    private static final String MISSING = "org/apache/commons/io/output/ByteArrayOutputStream";

    /** Reading the data that a part needs before it fails included, on a busy machine. */
    private static final int PATIENCE_SECONDS = 40;

    private volatile Trainer trainer = (job, events, control) -> {
        throw new NoClassDefFoundError(MISSING);
    };
    private Stage stage;
    private MainWindow window;

    /** Whatever is opened lacks a class, as where a jar is missing. */
    private static final class Broken implements ModelStore {
        @Override
        public LoadedModel openBundled() {
            throw new NoClassDefFoundError(MISSING);
        }

        @Override
        public LoadedModel open(Path file) {
            throw new NoClassDefFoundError(MISSING);
        }

        @Override
        public ModelCard card(Path file) {
            throw new NoClassDefFoundError(MISSING);
        }

        @Override
        public ModelCard bundledCard() {
            throw new NoClassDefFoundError(MISSING);
        }

        @Override
        public StoredNetwork bundledNetwork() {
            throw new NoClassDefFoundError(MISSING);
        }

        @Override
        public StoredNetwork network(Path file) {
            throw new NoClassDefFoundError(MISSING);
        }
    }

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        RunStore runs = new RunStore(folder.resolve(RunStore.FOLDER));
        RunRecord run = onBuiltIn(KeptRuns.keep(runs, "kept", Instant.parse("2026-01-02T12:00:00Z")));
        runs.folder(run).write(run);
        Files.writeString(runs.folder(run).model(), "a network");
        PersonalSet hand = new PersonalSet(folder.resolve(PersonalSet.FOLDER));
        for (int i = 0; i < 20; i++) {
            Drawing drawing =
                    Drawing.EMPTY.with(new Stroke(List.of(new Point(100 + i, 100), new Point(100, 300 + i)), 20));
            hand.add(PersonalDigit.create(i % 10, Origin.CORRECTION, Instant.EPOCH.plusSeconds(i), drawing));
        }
        window = new MainWindow(
                stage,
                TestWindows.services(
                        new Broken(), () -> (job, events, control) -> trainer.train(job, events, control), folder));
        stage.setWidth(1500);
        stage.setHeight(900);
        window.show();
    }

    /** With data that is there on every machine. */
    private static RunRecord onBuiltIn(RunRecord run) {
        return new RunRecord(
                run.id(),
                run.name(),
                run.created(),
                run.network(),
                run.plan(),
                List.of("built-in"),
                run.state(),
                run.remark(),
                run.history(),
                run.figures());
    }

    private static void await(Callable<Boolean> wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, wanted);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
    }

    private static void awaitSentence(FxRobot robot, String place) throws TimeoutException {
        await(() -> robot.lookup(place)
                .tryQueryAs(Labeled.class)
                .filter(Labeled::isVisible)
                .filter(label -> label.getText().contains(MISSING))
                .isPresent());
        assertThat(robot.lookup(place).queryAs(Label.class).getText())
                .contains("a part of DigitPad is missing or broken")
                .contains("the log " + LogFile.path() + " has the details.");
    }

    private static void clickWhenThere(FxRobot robot, String button) throws TimeoutException {
        await(() -> robot.lookup(button)
                .tryQueryAs(Labeled.class)
                .filter(is -> !is.isDisabled())
                .isPresent());
        robot.clickOn(button);
    }

    @Test
    void theThreadRecognizer(FxRobot robot) throws TimeoutException {
        awaitSentence(robot, "#reading-problem");
        assertThat(window.reading().wordsProperty().get()).isEqualTo("There is no network to read with");
    }

    @Test
    void theThreadTrainer(FxRobot robot) throws TimeoutException {
        clickWhenThere(robot, "#start");
        awaitSentence(robot, "#training-problem");
        assertThat(robot.lookup("#start").queryAs(Labeled.class).isDisabled()).isFalse();
    }

    @Test
    void theThreadLesson(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#" + NetworkTab.MY_HAND.id()).tryQuery().isPresent());
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        clickWhenThere(robot, "#learn-hand");
        awaitSentence(robot, "#notice");
        await(() -> !robot.lookup("#learn-hand").queryAs(Labeled.class).isDisabled());
    }

    @Test
    void theThreadResults(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#" + NetworkTab.RUNS.id()).tryQuery().isPresent());
        robot.clickOn("#" + NetworkTab.RUNS.id());
        await(() -> robot.lookup("kept").tryQuery().isPresent());
        robot.clickOn("kept");
        clickWhenThere(robot, "#run-results");
        awaitSentence(robot, ".results-problem");
    }

    @Test
    void theThreadWatchedNetwork(FxRobot robot) throws TimeoutException {
        trainer = (job, events, control) -> {
            events.accept(new TrainingEvent.Started(TrainingHistory.EMPTY, new TrainingCurve(List.of(0)), 1, 1));
            events.accept(new TrainingEvent.SnapshotTaken(1, new BrokenNetwork()));
            while (!control.isStopped()) {
                LockSupport.parkNanos(1_000_000);
            }
            throw new TrainingFailedException("It was stopped.");
        };
        robot.interact(() -> {
            window.pad().penDown(new Point(200, 60));
            window.pad().moveTo(new Point(200, 340));
            window.pad().lift();
        });
        await(() -> robot.lookup("#watch").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#watch").queryAs(CheckBox.class).setSelected(true));
        clickWhenThere(robot, "#start");
        awaitSentence(robot, "#watch-problem");
        robot.clickOn("#stop");
    }

    /** A network in training that nobody can read with. */
    private static final class BrokenNetwork implements NetworkSnapshot {
        @Override
        public Recognizer recognizer(int lanes) {
            throw new NoClassDefFoundError(MISSING);
        }

        @Override
        public NetworkSnapshot tempered(double temperature) {
            return this;
        }

        @Override
        public void save(Path file, ModelCard card) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theFxThread(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#notice").tryQuery().isPresent());
        Platform.runLater(() -> {
            throw new NoClassDefFoundError(MISSING);
        });
        awaitSentence(robot, "#notice");
    }

    @Test
    void anyOtherThread(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#notice").tryQuery().isPresent());
        Thread thread = new Thread(() -> {
            throw new NoClassDefFoundError(MISSING);
        });
        thread.start();
        awaitSentence(robot, "#notice");
    }
}
