package digitpad;

import digitpad.ui.WindowSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import picocli.CommandLine;

/**
 * Goes through what people do first, so that the build learns which classes that takes: commands are run, then a window
 * is opened, drawn on, read and closed, its panel too. Arguments: the files that the commands read.
 */
public final class StartUpRehearsal {
    private static final long PATIENCE_SECONDS = 60;

    private StartUpRehearsal() {}

    public static void main(String[] files) {
        CommandLine commands = Wiring.commandLine();
        commands.execute("--help");
        commands.execute("model", "info");
        for (String format : List.of("text", "json", "csv")) {
            List<String> predict = new ArrayList<>(List.of("predict", "--format", format));
            predict.addAll(List.of(files));
            commands.execute(predict.toArray(String[]::new));
        }
        // A machine that cannot open a window does not need its classes either.
        if (WindowSupport.missingLibraries().isEmpty()) {
            Desktop.problem(Map.of("DISPLAY", ":0"));
            new Thread(StartUpRehearsal::hand).start();
            Main.main(new String[0]);
        }
    }

    private static void hand() {
        try {
            play();
        } catch (InterruptedException | ExecutionException | TimeoutException | RuntimeException e) {
            System.err.println("The window was not rehearsed: " + e);
            System.exit(1);
        }
    }

    private static void play() throws InterruptedException, ExecutionException, TimeoutException {
        Stage stage = await(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .findFirst());
        Node pad = stage.getScene().lookup("#pad");
        CompletableFuture<Robot> made = new CompletableFuture<>();
        Platform.runLater(() -> made.complete(new Robot()));
        Robot robot = made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Platform.runLater(() -> {
            move(robot, pad, 0.3);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (double height = 0.35; height < 0.8; height += 0.05) {
            double place = height;
            Platform.runLater(() -> move(robot, pad, place));
        }
        Platform.runLater(() -> robot.mouseRelease(MouseButton.PRIMARY));
        // A reading is in the title.
        await(() -> Optional.of(stage.getTitle()).filter(title -> !title.startsWith("DigitPad")));
        // A click away at first, and there at once for whoever left it open.
        Platform.runLater(() -> {
            ToggleButton panel = (ToggleButton) stage.getScene().lookup("#panel");
            // A former build's rehearsal may have left it open.
            if (!panel.isSelected()) {
                panel.fire();
            }
        });
        await(() -> Optional.ofNullable(stage.getScene().lookup("#network-tabs")));
        Platform.runLater(() -> {
            ((Button) stage.getScene().lookup("#theme")).fire();
            stage.hide();
        });
    }

    private static void move(Robot robot, Node pad, double height) {
        Point2D place = pad.localToScreen(
                0.5 * pad.getLayoutBounds().getWidth(),
                height * pad.getLayoutBounds().getHeight());
        robot.mouseMove(place);
    }

    /** Asks on the FX thread, which need not have started yet, until there is an answer. */
    private static <T> T await(Supplier<Optional<T>> question)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
            try {
                Platform.runLater(() -> answer.complete(question.get()));
                Optional<T> found = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IllegalStateException e) {
                // JavaFX has not started yet.
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new TimeoutException("The window did not get that far within " + PATIENCE_SECONDS + " s.");
    }
}
