package digitpad.ui.benchmark;

import digitpad.app.benchmark.ProcessStart;
import digitpad.app.benchmark.WindowProbe;
import digitpad.ui.DigitPadApplication;
import digitpad.ui.MainWindow;
import digitpad.ui.WindowServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The real window, drawn on while the time is taken. To be the first thing that a fresh process does. */
public final class WindowBenchmark implements WindowProbe.OpenWindow {
    private static final Logger LOG = LoggerFactory.getLogger(WindowBenchmark.class);
    private static final int WARMING_MOVES = 240;
    private static final int NUMBER = 6;
    private static final int MEASURED_MOVES = 900;
    private static final long PATIENCE_SECONDS = 60;
    private static final long PATIENCE_WITH_JAVAFX_SECONDS = 2;

    private final WindowServices services;
    private final CompletableFuture<Long> visible = new CompletableFuture<>();
    private final CompletableFuture<Long> predicted = new CompletableFuture<>();
    private final CompletableFuture<PenReplay> replay = new CompletableFuture<>();
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();
    private volatile boolean hidden;

    private WindowBenchmark(WindowServices services) {
        this.services = services;
    }

    /**
     * Opens the window; closing it ends JavaFX, which cannot be started again in this process.
     *
     * @param services what the window is given that keeps its settings and all else in a folder
     * @throws IllegalStateException where the window or its network did not come up
     */
    public static WindowBenchmark open(Function<Path, WindowServices> services)
            throws IOException, InterruptedException {
        // Settings of its own: the figures are of the window as it comes, and the user's stay as they are.
        Path folder = Files.createTempDirectory("digitpad");
        WindowBenchmark opened = new WindowBenchmark(services.apply(folder));
        try {
            // Whoever closes the window does not end JavaFX under what is being measured.
            Platform.setImplicitExit(false);
            DigitPadApplication.prepare(opened.services);
            Platform.startup(opened::show);
            opened.replay.get(PATIENCE_SECONDS, TimeUnit.SECONDS).draw(2, () -> false);
            opened.visible.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            opened.predicted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return opened;
        } catch (ExecutionException | TimeoutException e) {
            Platform.exit();
            throw new IllegalStateException("The window did not get as far as a prediction.", e);
        }
    }

    private void show() {
        try {
            Stage stage = new Stage();
            MainWindow opened = new MainWindow(stage, services);
            opened.reading().predictionProperty().addListener((property, was, is) -> {
                if (is.isPresent()) {
                    predicted.complete(System.currentTimeMillis());
                }
            });
            Scene scene = stage.getScene();
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> hidden = true);
            opened.show();
            scene.addPostLayoutPulseListener(() -> visible.complete(System.currentTimeMillis()));
            window.complete(opened);
            replay.complete(new PenReplay(opened, scene));
        } catch (RuntimeException e) {
            replay.completeExceptionally(e);
        }
    }

    @Override
    public double visibleMillis() {
        return visible.join() - ProcessStart.millis();
    }

    @Override
    public double firstPredictionMillis() {
        return predicted.join() - ProcessStart.millis();
    }

    @Override
    public WindowProbe.Drawn draw(BooleanSupplier stop) throws WindowProbe.UnavailableException {
        return new WindowProbe.Drawn(draw(1, stop), draw(NUMBER, stop));
    }

    /** @param digits of which the last one is measured, beside the others */
    private WindowProbe.Pen draw(int digits, BooleanSupplier stop) throws WindowProbe.UnavailableException {
        PenReplay pen = replay.join();
        BooleanSupplier end = () -> hidden || stop.getAsBoolean();
        try {
            pen.begin(digits);
            pen.draw((digits - 1) * PenReplay.MOVES_A_DIGIT + WARMING_MOVES, end);
            settle(pen::forget, stop);
            pen.draw(MEASURED_MOVES, end);
            settle(() -> {}, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WindowProbe.UnavailableException("The measurement of the window was interrupted.");
        }
        if (hidden) {
            throw new WindowProbe.UnavailableException("The window was closed while it was being measured.");
        }
        return new WindowProbe.Pen(pen.untilLabel(), pen.untilPulse());
    }

    @Override
    public WindowProbe.Inside lookInside(BooleanSupplier stop) throws WindowProbe.UnavailableException {
        InsideTab tab = new InsideTab(replay.join().scene());
        double openMillis;
        try {
            openMillis = tab.open();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WindowProbe.UnavailableException("The measurement of the window was interrupted.");
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The tab Inside did not come up", e);
            throw new WindowProbe.UnavailableException("The tab Inside did not show the network in time.");
        }
        WindowProbe.Pen pen = draw(1, stop);
        return new WindowProbe.Inside(openMillis, pen, tab.close());
    }

    @Override
    public void close() {
        try {
            // Where the process is being ended, JavaFX has gone before, and would wait for itself for ever.
            if (onFxThread(window.join()::close)) {
                Platform.exit();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> settings = Files.list(services.folder())) {
            for (Path file : settings.toList()) {
                Files.delete(file);
            }
            Files.delete(services.folder());
        } catch (IOException e) {
            LOG.warn("The folder {} of the window that was measured is left behind", services.folder(), e);
        }
    }

    /** Lets the last movements be read and shown. */
    private static void settle(Runnable then, BooleanSupplier stop) throws InterruptedException {
        if (stop.getAsBoolean()) {
            throw new CancellationException("The measurement of the window was stopped.");
        }
        TimeUnit.MILLISECONDS.sleep(300);
        onFxThread(then);
    }

    /** Whether JavaFX did what it was asked to in time. */
    private static boolean onFxThread(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        return done.await(PATIENCE_WITH_JAVAFX_SECONDS, TimeUnit.SECONDS);
    }
}
