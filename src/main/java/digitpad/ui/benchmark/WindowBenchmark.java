package digitpad.ui.benchmark;

import digitpad.app.WindowProbe;
import digitpad.ui.DigitPadApplication;
import digitpad.ui.MainWindow;
import digitpad.ui.WindowServices;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Opens the real window, draws on it and takes the time. To be the first thing that a fresh process does. */
public final class WindowBenchmark {
    private static final int WARMING_MOVES = 240;
    private static final int MEASURED_MOVES = 900;
    private static final long PATIENCE_SECONDS = 60;

    private final WindowServices services;
    private final CompletableFuture<Long> visible = new CompletableFuture<>();
    private final CompletableFuture<Long> predicted = new CompletableFuture<>();
    private final CompletableFuture<PenReplay> replay = new CompletableFuture<>();
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();

    private WindowBenchmark(WindowServices services) {
        this.services = services;
    }

    /**
     * Measures and closes the window and JavaFX, which cannot be started again in this process.
     *
     * @throws IllegalStateException where the window or its network did not come up
     * @throws InterruptedException where the calling thread was interrupted
     */
    public static WindowProbe.Figures run(WindowServices services) throws InterruptedException {
        try {
            return new WindowBenchmark(services).measure();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The window did not get as far as a prediction.", e);
        } finally {
            Platform.exit();
        }
    }

    private WindowProbe.Figures measure() throws InterruptedException, ExecutionException, TimeoutException {
        DigitPadApplication.prepare(services);
        Platform.startup(this::open);
        PenReplay pen = replay.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        pen.draw(2);
        long firstPrediction = predicted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        pen.draw(WARMING_MOVES);
        settle(pen::forget);
        pen.draw(MEASURED_MOVES);
        settle(() -> {});
        WindowProbe.Figures figures = new WindowProbe.Figures(
                visible.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - ProcessStart.millis(),
                firstPrediction - ProcessStart.millis(),
                pen.untilLabel(),
                pen.untilPulse());
        MainWindow open = window.get();
        onFxThread(open::close);
        return figures;
    }

    private void open() {
        try {
            Stage stage = new Stage();
            MainWindow opened = new MainWindow(stage, services);
            opened.reading().predictionProperty().addListener((property, was, is) -> {
                if (is.isPresent()) {
                    predicted.complete(System.currentTimeMillis());
                }
            });
            Scene scene = stage.getScene();
            opened.show();
            scene.addPostLayoutPulseListener(() -> visible.complete(System.currentTimeMillis()));
            window.complete(opened);
            replay.complete(new PenReplay(opened, scene));
        } catch (RuntimeException e) {
            replay.completeExceptionally(e);
        }
    }

    /** Lets the last movements be read and shown. */
    private static void settle(Runnable then) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(300);
        onFxThread(then);
    }

    private static void onFxThread(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        done.await();
    }
}
