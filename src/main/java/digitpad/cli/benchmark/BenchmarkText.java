package digitpad.cli.benchmark;

import digitpad.app.benchmark.BenchmarkReport;
import digitpad.app.benchmark.Percentiles;
import digitpad.app.benchmark.WindowProbe;
import java.util.Locale;
import java.util.function.Function;

/** A benchmark for people. */
final class BenchmarkText {
    private final StringBuilder text = new StringBuilder();

    private BenchmarkText() {}

    static String of(BenchmarkReport report) {
        BenchmarkText text = new BenchmarkText();
        text.title("Reading on " + report.backend());
        text.line("preprocessing", millis(report.preprocessing()));
        text.line("one image", millis(report.reading().oneImage()));
        text.line("  while training", millis(report.reading().oneImageWhileTraining()));
        text.line("batches of 128", rate(report.reading().imagesPerSecond()));
        text.line("all layers shown", millis(report.explanation().trace()));
        text.line("occlusion", millis(report.explanation().occlusion()));
        text.title("The network two-block, batches of 128");
        BenchmarkReport.Training training = report.training();
        text.line("training, 1 worker", rate(training.oneWorker()));
        text.line(
                "training, all",
                rate(training.allWorkers())
                        + format(", %d workers, %.2f times one", training.workers(), training.scaling()));
        text.line("reading, 1 worker", rate(report.twoBlock().oneWorker()));
        text.line("reading, all", rate(report.twoBlock().allWorkers()));
        text.line("one image", millis(report.twoBlock().oneImage()));
        text.title("The window");
        report.window().ifPresentOrElse(text::window, () -> text.line("not measured", report.windowNote()));
        text.line("first prediction", sinceStart(report.firstPredictionMillis()));
        text.title("Resident memory");
        BenchmarkReport.Memory memory = report.memory();
        text.line("at the start", megabytes(memory.start()));
        text.line("10,000 predictions", megabytes(memory.afterPredictions()));
        text.line("an epoch", megabytes(memory.afterEpoch()));
        text.line("at the end", megabytes(memory.now()) + ", at the most " + megabytes(memory.peak()));
        return text.text.toString().strip();
    }

    private void window(BenchmarkReport.Window window) {
        line("visible", sinceStart(window.visibleMillis()));
        pen("pen to label", window, WindowProbe.Pen::toLabel);
        pen("pen to pulse", window, WindowProbe.Pen::toPulse);
        WindowProbe.Inside inside = window.inside();
        line(
                "tab Inside",
                format("open after %.0f ms, %.1f frames a second", inside.openMillis(), inside.framesPerSecond()));
        line("  pen to label", millis(inside.pen().toLabel()));
    }

    private void pen(String name, BenchmarkReport.Window window, Function<WindowProbe.Pen, Percentiles> what) {
        line(name, millis(what.apply(window.idle().digit())));
        line("  while training", millis(what.apply(window.whileTraining().digit())));
        line("  at a sixth digit", millis(what.apply(window.idle().sixth())));
        line("  while training", millis(what.apply(window.whileTraining().sixth())));
    }

    private void title(String title) {
        text.append('\n').append(title).append('\n');
    }

    private void line(String name, String figure) {
        text.append(format("  %-20s%s", name, figure)).append('\n');
    }

    private static String millis(Percentiles measured) {
        return format("%.3f ms (p95 %.3f, p99 %.3f)", measured.p50(), measured.p95(), measured.p99());
    }

    private static String rate(double imagesPerSecond) {
        return format("%,.0f images a second", imagesPerSecond);
    }

    private static String sinceStart(double millis) {
        return format("%,.0f ms after the start of the process", millis);
    }

    private static String megabytes(double megabytes) {
        return format("%,.0f MB", megabytes);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
