package digitpad.app.benchmark;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The window's part of a benchmark: where there is no window, or where it is closed meanwhile, the rest goes on. */
final class MeasureWindow implements AutoCloseable {
    private final BooleanSupplier stop;
    private WindowProbe.@Nullable OpenWindow window;
    private WindowProbe.@Nullable Drawn idle;
    private WindowProbe.@Nullable Drawn whileTraining;
    private WindowProbe.@Nullable Inside inside;
    private String note = "";

    /** Opens the window and waits for its first prediction. */
    MeasureWindow(WindowProbe probe, BooleanSupplier stop) {
        this.stop = stop;
        try {
            window = probe.open();
        } catch (WindowProbe.UnavailableException e) {
            lose(e);
        }
    }

    /** From the start of the process to the window's first prediction; empty where there is no window. */
    Optional<Double> firstPredictionMillis() {
        return Optional.ofNullable(window).map(WindowProbe.OpenWindow::firstPredictionMillis);
    }

    void drawIdle() {
        idle = draw();
    }

    void lookInside() {
        if (window != null) {
            try {
                inside = window.lookInside(stop);
            } catch (WindowProbe.UnavailableException e) {
                close();
                lose(e);
            }
        }
    }

    void drawWhileTraining() {
        whileTraining = draw();
    }

    private WindowProbe.@Nullable Drawn draw() {
        if (window == null) {
            return null;
        }
        try {
            return window.draw(stop);
        } catch (WindowProbe.UnavailableException e) {
            close();
            lose(e);
            return null;
        }
    }

    private void lose(WindowProbe.UnavailableException cause) {
        window = null;
        note = String.valueOf(cause.getMessage());
    }

    /** All that was measured; empty where something could not be. */
    Optional<BenchmarkReport.Window> figures() {
        return window == null || idle == null || whileTraining == null || inside == null
                ? Optional.empty()
                : Optional.of(new BenchmarkReport.Window(window.visibleMillis(), idle, whileTraining, inside));
    }

    /** A sentence that says why there are no figures; "" where there are. */
    String note() {
        return note;
    }

    @Override
    public void close() {
        if (window != null) {
            window.close();
        }
    }
}
