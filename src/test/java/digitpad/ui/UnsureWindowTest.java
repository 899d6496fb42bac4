package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.recognition.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window, and a network that does not know. */
@WindowTest
class UnsureWindowTest {
    private static final Prediction TWO = FakeModels.hesitant(0.01, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.4);
    private static final Prediction THREE = FakeModels.hesitant(0.3, 0, 0, 0, 0.35, 0, 0, 0, 0, 0.32);

    private volatile Prediction prediction = TWO;
    private MainWindow window;
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        Path folder = Files.createTempDirectory("digitpad-window");
        stage = shown;
        window = new MainWindow(
                stage,
                TestWindows.services(
                        FakeModels.reading(images ->
                                images.stream().map(image -> prediction).toList()),
                        folder));
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private static Label label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class);
    }

    private void read(FxRobot robot, Prediction next) throws TimeoutException {
        prediction = next;
        // A second line on the first could be part of it or not, of which the network that stands in here knows
        // nothing.
        robot.interact(window.pad()::clear);
        ReadingWindow.drawAnotherLine(robot);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> window.reading().predictionProperty().get().equals(Optional.of(next)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatItMayBeIsAskedAndNotStated(FxRobot robot) throws TimeoutException {
        read(robot, TWO);
        assertThat(label(robot, "#confidence").getText()).isEqualTo("Not sure: 4 or 9?");
        assertThat(label(robot, "#digit").getText()).isEqualTo("4\u2009/\u20099?");
        assertThat(stage.getTitle()).startsWith("4\u2009/\u20099?");
        assertThat(label(robot, "#digit").getParent().getAccessibleText())
                .isEqualTo("Not sure: 4 or 9? 50.0 % and 40.0 %.");
    }

    @Test
    void theBarsOfWhatItMayBeStandOut(FxRobot robot) throws TimeoutException {
        read(robot, TWO);
        PseudoClass winner = PseudoClass.getPseudoClass("winner");
        Set<Node> rows = robot.lookup(".bar-row")
                .match(row -> row.getPseudoClassStates().contains(winner))
                .queryAll();
        assertThat(rows).extracting(Node::getAccessibleText).containsExactlyInAnyOrder("4: 50.0 %", "9: 40.0 %");
    }

    /** The narrowest window, the lowest and one so high that the reading is shown larger. */
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 900", "1600, 900"})
    void nothingOfItIsCutOff(int width, int height, FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setWidth(Math.max(width, stage.getMinWidth()));
            stage.setHeight(Math.max(height, stage.getMinHeight()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (Prediction next : new Prediction[] {TWO, THREE, FakeModels.hesitant(0.55, 0.1), FakeModels.hesitant()}) {
            read(robot, next);
            for (String query : new String[] {"#digit", "#confidence"}) {
                Label label = label(robot, query);
                assertThat(((Text) label.lookup(".text")).getText())
                        .as("%s at %d × %d", query, width, height)
                        .isEqualTo(label.getText());
            }
        }
    }

    /** The line of the large digit is higher than the digit. */
    @Test
    void whatStandsAboveTheDigitIsPressedAnywhere(FxRobot robot) throws TimeoutException {
        read(robot, FakeModels.sureOf(4));
        robot.interact(() -> window.reading()
                .modelReady(
                        FakeModels.reading(FakeModels.always(1)).bundledCard(),
                        Optional.of(Path.of("other.safetensors"))));
        WaitForAsyncUtils.waitForFxEvents();
        Node button = robot.lookup("#use-bundled").query();
        Bounds place = button.localToScreen(button.getLayoutBounds());
        for (double y = place.getMinY() + 2; y < place.getMaxY() - 1; y += 4) {
            robot.moveTo("#pad").moveTo(new Point2D(place.getCenterX(), y));
            assertThat(button.isHover())
                    .as("%s px from its upper edge", y - place.getMinY())
                    .isTrue();
        }
    }

    /** The pen of somebody who draws must not make what stands below jump. */
    @Test
    void theBarsStayWhereTheyAre(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
        });
        WaitForAsyncUtils.waitForFxEvents();
        read(robot, FakeModels.sureOf(4));
        Node bar = robot.lookup(".bar-row").query();
        double before = bar.localToScene(0, 0).getY();
        for (Prediction next : List.of(TWO, THREE, FakeModels.hesitant(0.55), FakeModels.hesitant())) {
            read(robot, next);
            assertThat(bar.localToScene(0, 0).getY())
                    .as("%s", label(robot, "#digit").getText())
                    .isEqualTo(before);
        }
    }
}
