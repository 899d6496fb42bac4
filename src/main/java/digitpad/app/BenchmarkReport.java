package digitpad.app;

import java.util.Optional;

/**
 * What a benchmark found.
 *
 * @param backend what the network runs on
 * @param window empty where no window could be opened
 * @param windowNote a sentence that says why then, "" otherwise
 */
public record BenchmarkReport(
        String backend, MeasureSpeed.Figures figures, Optional<WindowProbe.Figures> window, String windowNote) {
    /** From the start of the process to the first prediction, in milliseconds: with the window where there is one. */
    public double firstPredictionMillis() {
        return window.map(WindowProbe.Figures::firstPredictionMillis).orElse(figures.firstPredictionMillis());
    }
}
