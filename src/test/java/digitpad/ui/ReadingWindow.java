package digitpad.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.model.ModelStore;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.ui.reading.NetworkState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a folder of its own, read by the bundled network. */
final class ReadingWindow {
    private static final int SLANTS = 15;
    private static final AtomicInteger LINES = new AtomicInteger();
    private static final int PATIENCE_SECONDS = 180;
    private static final int CLOSING_MILLIS = 20_000;

    private final Stage stage;
    private final MainWindow window;

    private ReadingWindow(Stage stage, MainWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /** A folder for {@link #open}, which may be filled before, of somebody who had the panel open the last time. */
    static Path newFolder() throws IOException {
        Path folder = folderOfNobody();
        Files.writeString(folder.resolve("window.json"), "{\"panelShown\":true}");
        return folder;
    }

    /** A folder for a first start. */
    static Path folderOfNobody() throws IOException {
        return Files.createTempDirectory("digitpad-window");
    }

    /** Shows the window with the bundled network; to be called on the FX thread. */
    static ReadingWindow open(Stage stage, Path folder) {
        return open(stage, new Nd4jModelStore(), folder);
    }

    /** The same with other networks. */
    static ReadingWindow open(Stage stage, ModelStore models, Path folder) {
        MainWindow window = new MainWindow(stage, TestWindows.services(models, folder));
        window.show();
        return new ReadingWindow(stage, window);
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    /** Until the bundled network reads; the test is skipped where there is none. */
    void awaitNetwork() throws TimeoutException {
        assumeTrue(
                ReadingWindow.class.getResource("/digitpad/models/digitpad.safetensors") != null,
                "The bundled network is not in models/ yet.");
        await(() -> window.reading().networkProperty().get() == NetworkState.READY);
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(CLOSING_MILLIS, stage::hide);
    }

    /** Opens the panel where it is closed, and waits until it is filled. */
    static void showPanel(FxRobot robot) throws TimeoutException {
        ToggleButton panel = robot.lookup("#panel").queryAs(ToggleButton.class);
        robot.interact(() -> panel.setSelected(true));
        await(() -> robot.lookup("#network-tabs").tryQuery().isPresent());
    }

    /** Draws a line that slants otherwise than the last ones: what a network made of the same picture is remembered. */
    static void drawAnotherLine(FxRobot robot) {
        int slant = LINES.incrementAndGet() % SLANTS - SLANTS / 2;
        robot.moveTo("#pad").press(MouseButton.PRIMARY).moveBy(2.0 * slant, 60).release(MouseButton.PRIMARY);
    }

    static void await(Callable<Boolean> wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, wanted);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
