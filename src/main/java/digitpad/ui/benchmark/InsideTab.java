package digitpad.ui.benchmark;

import digitpad.explanation.figure.Figure;
import digitpad.ui.figure.FigurePane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** The tab that looks inside the network, in a window that is measured: when it is there, and how often it changes. */
final class InsideTab {
    private static final long PATIENCE_SECONDS = 30;
    private static final String ID = "tab-inside";

    private final Scene scene;
    private final CompletableFuture<Long> there = new CompletableFuture<>();
    private final Runnable afterPulse = this::look;
    private final List<Long> changes = new ArrayList<>();
    private @Nullable Figure last;
    private int selectedBefore;
    private long chosen;

    InsideTab(Scene scene) {
        this.scene = scene;
    }

    /**
     * Opens the panel, and then the tab.
     *
     * @return milliseconds from the choice of the tab to the end of the pulse that shows what every layer makes of the pad's digit
     */
    double open() throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Void> panel = new CompletableFuture<>();
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(afterPulse);
            ((ToggleButton) scene.lookup("#panel")).setSelected(true);
            panel.complete(null);
        });
        panel.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        // What the panel itself takes is not the tab's.
        TimeUnit.SECONDS.sleep(2);
        Platform.runLater(() -> {
            TabPane tabs = (TabPane) scene.lookup("#network-tabs");
            selectedBefore = tabs.getSelectionModel().getSelectedIndex();
            chosen = System.nanoTime();
            tabs.getTabs().stream().filter(tab -> ID.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
        });
        return (there.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - chosen) / 1e6;
    }

    /** Goes back to the tab that was shown before. Returns how often a second the picture changed since the first time. */
    double close() {
        CompletableFuture<Double> rate = new CompletableFuture<>();
        Platform.runLater(() -> {
            scene.removePostLayoutPulseListener(afterPulse);
            ((TabPane) scene.lookup("#network-tabs")).getSelectionModel().select(selectedBefore);
            ((ToggleButton) scene.lookup("#panel")).setSelected(false);
            rate.complete(rate());
        });
        return rate.join();
    }

    /** Each that is made is another one, whatever it shows. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isNew(Figure figure) {
        return figure != last;
    }

    private double rate() {
        // Between two drawings nothing changes: pauses of the hand are no frames.
        long moving = 0;
        int frames = 0;
        for (int i = 1; i < changes.size(); i++) {
            long between = changes.get(i) - changes.get(i - 1);
            if (between < TimeUnit.MILLISECONDS.toNanos(250)) {
                moving += between;
                frames++;
            }
        }
        return moving == 0 ? 0 : frames * 1e9 / moving;
    }

    private void look() {
        Node node = scene.lookup("#inside-network-picture");
        Optional<Figure> figure = node instanceof FigurePane pane ? pane.figure() : Optional.empty();
        if (figure.isPresent() && isNew(figure.get())) {
            last = figure.get();
            long now = System.nanoTime();
            if (figure.get().words().contains("It reads")) {
                there.complete(now);
                changes.add(now);
            }
        }
    }
}
