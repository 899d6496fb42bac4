package digitpad.ui.chart;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** When a node is painted: at most once a pulse, and only while it can be seen. */
final class Repaints {
    /**
     * What comes in by itself is shown after this time at the latest, and not more often: painting shares two cores with
     * training, which it must not slow down by more than 3 %.
     */
    private static final int UNHURRIED_MILLIS = 500;

    /** Not an animation, for which JavaFX would make sixty pulses a second. */
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(UNHURRIED_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater);

    private final Node node;
    private final Runnable paint;
    private final Runnable afterLayout = this::paintWhereDue;
    private boolean due;
    private boolean waiting;

    Repaints(Node node, Runnable paint) {
        this.node = node;
        this.paint = paint;
        node.sceneProperty().addListener((property, was, is) -> move(was, is));
    }

    /** Paints in the next pulse: somebody waits for it. */
    void atOnce() {
        due = true;
        Platform.requestNextPulse();
    }

    /** Paints before long: something has been added. */
    void soon() {
        if (!due && !waiting) {
            waiting = true;
            LATER.execute(() -> {
                waiting = false;
                atOnce();
            });
        }
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(afterLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(afterLayout);
            atOnce();
        }
    }

    private void paintWhereDue() {
        if (due && isOnScreen()) {
            due = false;
            paint.run();
        }
    }

    private boolean isOnScreen() {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        Scene scene = node.getScene();
        return scene != null
                && scene.getWindow() != null
                && scene.getWindow().isShowing()
                && !(scene.getWindow() instanceof Stage stage && stage.isIconified());
    }
}
