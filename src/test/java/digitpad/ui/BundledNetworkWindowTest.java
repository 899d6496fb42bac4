package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole journey from the pen to the label, with the network that users get. */
@WindowTest
class BundledNetworkWindowTest {
    private ReadingWindow reading;

    @Start
    void open(Stage shown) throws IOException {
        reading = ReadingWindow.open(shown, ReadingWindow.newFolder());
    }

    @BeforeEach
    void awaitNetwork() throws TimeoutException {
        reading.awaitNetwork();
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private void stroke(FxRobot robot, double... places) {
        Node pad = robot.lookup("#pad").query();
        for (int i = 0; i < places.length; i += 2) {
            Point2D place = pad.localToScreen(
                    places[i] * pad.getLayoutBounds().getWidth(),
                    places[i + 1] * pad.getLayoutBounds().getHeight());
            robot.moveTo(place);
            if (i == 0) {
                robot.press(MouseButton.PRIMARY);
            }
        }
        robot.release(MouseButton.PRIMARY);
    }

    private void assertReads(FxRobot robot, String digit) throws TimeoutException {
        Label label = robot.lookup("#digit").queryAs(Label.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label.getText().equals(digit));
        assertThat(reading.window().reading().announcementProperty().get()).startsWith("Read as " + digit);
    }

    @Test
    void aDrawnSevenIsASeven(FxRobot robot) throws TimeoutException {
        stroke(robot, 0.3, 0.25, 0.5, 0.24, 0.7, 0.23, 0.6, 0.45, 0.5, 0.62, 0.45, 0.82);
        assertReads(robot, "7");
    }

    @Test
    void aDrawnOneIsAOne(FxRobot robot) throws TimeoutException {
        stroke(robot, 0.52, 0.2, 0.5, 0.5, 0.48, 0.82);
        assertReads(robot, "1");
    }

    @Test
    void aDrawnFourOfTwoStrokesIsAFour(FxRobot robot) throws TimeoutException {
        stroke(robot, 0.35, 0.2, 0.32, 0.38, 0.32, 0.52, 0.5, 0.52, 0.68, 0.5);
        stroke(robot, 0.64, 0.2, 0.62, 0.5, 0.6, 0.84);
        assertReads(robot, "4");
    }
}
