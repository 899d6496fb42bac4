package digitpad.cli;

import digitpad.app.BenchmarkReport;
import digitpad.app.MeasureSpeed;
import digitpad.app.Percentiles;
import java.util.Locale;

/** A benchmark for people. */
final class BenchmarkText {
    private BenchmarkText() {}

    static String of(BenchmarkReport report) {
        MeasureSpeed.Figures figures = report.figures();
        StringBuilder text = new StringBuilder();
        line(text, "backend", "%s", report.backend());
        line(text, "preprocessing", "%s", millis(figures.preprocessing()));
        line(text, "one image", "%s", millis(figures.oneImage()));
        line(text, "batches of 128", "%,.0f images a second", figures.imagesPerSecond());
        line(text, "first prediction", "%,.0f ms after the start of the process", report.firstPredictionMillis());
        report.window()
                .ifPresentOrElse(
                        window -> {
                            line(
                                    text,
                                    "window visible",
                                    "%,.0f ms after the start of the process",
                                    window.windowMillis());
                            line(text, "pen to label", "%s", millis(window.penToLabel()));
                            line(text, "pen to pulse", "%s", millis(window.penToPulse()));
                        },
                        () -> line(text, "window", "not measured: %s", report.windowNote()));
        line(
                text,
                "resident memory",
                "%,.0f MB, %,.0f MB at the most",
                figures.memory().nowMegabytes(),
                figures.memory().peakMegabytes());
        return text.toString().stripTrailing();
    }

    private static String millis(Percentiles measured) {
        return String.format(
                Locale.ROOT, "%.3f ms (p95 %.3f, p99 %.3f)", measured.p50(), measured.p95(), measured.p99());
    }

    private static void line(StringBuilder text, String name, String format, Object... values) {
        text.append(String.format(Locale.ROOT, "%-18s ", name))
                .append(String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
