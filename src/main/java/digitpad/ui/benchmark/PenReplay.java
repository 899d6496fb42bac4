package digitpad.ui.benchmark;

import digitpad.app.benchmark.Percentiles;
import digitpad.app.reading.LiveResult;
import digitpad.ui.MainWindow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Draws digits on a real window by mouse events and takes the time until what was read of each movement is on show. A
 * movement whose own result was skipped waits for the first result of a later one. Of a number the last digit is drawn again and
 * again, in the place of the one before.
 */
final class PenReplay {
    /** Time from one movement to the next, as of a mouse with 125 reports a second. */
    private static final long INTERVAL_NANOS = 8_000_000;

    static final int MOVES_A_DIGIT = 60;

    private final MainWindow window;
    private final Scene scene;
    private final Node pad;
    private final Deque<Long> unread = new ArrayDeque<>();
    private final List<Long> unshown = new ArrayList<>();
    private final List<Long> untilLabel = new ArrayList<>();
    private final List<Long> untilPulse = new ArrayList<>();
    private final Runnable afterPulse = this::shown;
    private int digits = 1;
    private int drawn;

    /** To be called on the FX thread. */
    PenReplay(MainWindow window, Scene scene) {
        this.window = window;
        this.scene = scene;
        this.pad = scene.lookup("#pad");
        window.reading().shownProperty().addListener((property, was, is) -> is.ifPresent(this::read));
        scene.addPostLayoutPulseListener(afterPulse);
    }

    /** The window's. */
    Scene scene() {
        return scene;
    }

    /** Begins anew with a number of so many digits; to be called between two drawings. */
    void begin(int numberOfDigits) {
        digits = numberOfDigits;
        drawn = 0;
    }

    /**
     * Draws digits until {@code moves} movements are done; not to be called on the FX thread.
     *
     * @param moves whole digits, but for the last drawing
     * @param end looked at between two movements
     */
    void draw(int moves, BooleanSupplier end) {
        long due = System.nanoTime();
        for (int move = 0; move < moves && !end.getAsBoolean(); move++) {
            int step = move % MOVES_A_DIGIT;
            int digit = drawn + move / MOVES_A_DIGIT;
            // Beside the screen's rhythm, as people are.
            due += INTERVAL_NANOS + (move % 7) * 100_000L;
            LockSupport.parkNanos(due - System.nanoTime());
            long moved = System.nanoTime();
            Platform.runLater(() -> play(digit, step, moved));
        }
        drawn += moves / MOVES_A_DIGIT;
    }

    /** Forgets what was measured: the first movements warm the program up. */
    void forget() {
        untilLabel.clear();
        untilPulse.clear();
    }

    /** From a movement to its label in the scene. */
    Percentiles untilLabel() {
        return percentiles(untilLabel);
    }

    /** From a movement to the end of the pulse that lays its label out, after which the screen is painted. */
    Percentiles untilPulse() {
        return percentiles(untilPulse);
    }

    private static Percentiles percentiles(List<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalStateException("No movement of the pen was read.");
        }
        return Percentiles.of(nanos.stream().mapToDouble(time -> time / 1e6).toArray());
    }

    private void play(int digit, int step, long moved) {
        int column = Math.min(digit, digits - 1);
        if (step == 0) {
            if (digit == 0) {
                window.pad().clear();
            } else if (digit >= digits) {
                window.pad().undo();
            }
            fire(MouseEvent.MOUSE_PRESSED, column, 0);
        } else {
            unread.add(moved);
            fire(MouseEvent.MOUSE_DRAGGED, column, (double) step / (MOVES_A_DIGIT - 1));
        }
        if (step == MOVES_A_DIGIT - 1) {
            fire(MouseEvent.MOUSE_RELEASED, column, 1);
        }
    }

    private void read(LiveResult result) {
        long now = System.nanoTime();
        while (!unread.isEmpty() && unread.getFirst() <= result.submittedNanos()) {
            long moved = unread.removeFirst();
            untilLabel.add(now - moved);
            unshown.add(moved);
        }
    }

    private void shown() {
        long now = System.nanoTime();
        unshown.forEach(moved -> untilPulse.add(now - moved));
        unshown.clear();
    }

    /** A 3, written from its upper left to its lower left end, in one of the columns that the pad has room for. */
    private void fire(EventType<MouseEvent> type, int column, double share) {
        double half = share < 0.5 ? 2 * share : 2 * share - 1;
        double angle = Math.PI * (-0.8 + 1.4 * half);
        double width = pad.getLayoutBounds().getWidth() / digits;
        double height = pad.getLayoutBounds().getHeight();
        double size = Math.min(height, 2 * width);
        double x = (column + 0.5) * width + size * (-0.02 + 0.15 * Math.cos(angle));
        double y = height / 2 + size * ((share < 0.5 ? -0.16 : 0.16) + 0.16 * Math.sin(angle));
        var inScene = pad.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                pad,
                new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        scene.getWindow().getX() + inScene.getX(),
                        scene.getWindow().getY() + inScene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
