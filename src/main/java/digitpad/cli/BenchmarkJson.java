package digitpad.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.BenchmarkReport;
import digitpad.app.MeasureSpeed;
import digitpad.app.Percentiles;

/** A benchmark as one JSON object; what needs a window is null where there is none, and {@code note} says why. */
final class BenchmarkJson {
    private BenchmarkJson() {}

    static String of(BenchmarkReport report) {
        MeasureSpeed.Figures figures = report.figures();
        ObjectNode object = Json.object().put("backend", report.backend());
        object.put("inferenceImagesPerSecond", Math.round(figures.imagesPerSecond()));
        object.set("oneImageMillis", millis(figures.oneImage()));
        object.set("preprocessingMillis", Json.number(figures.preprocessing().p50()));
        ObjectNode startup = object.putObject("startup");
        if (report.window().isPresent()) {
            startup.set("windowMillis", Json.number(report.window().get().windowMillis()));
        } else {
            startup.putNull("windowMillis");
        }
        startup.set("firstPredictionMillis", Json.number(report.firstPredictionMillis()));
        if (report.window().isPresent()) {
            object.set("penToLabelMillis", millis(report.window().get().penToLabel()));
            object.set("penToPulseMillis", millis(report.window().get().penToPulse()));
        } else {
            object.putNull("penToLabelMillis").put("note", report.windowNote());
        }
        ObjectNode memory = object.putObject("residentMegabytes");
        memory.put("now", Math.round(figures.memory().nowMegabytes()));
        memory.put("peak", Math.round(figures.memory().peakMegabytes()));
        return Json.line(object);
    }

    private static ObjectNode millis(Percentiles measured) {
        ObjectNode object = Json.object();
        object.set("p50", Json.number(measured.p50()));
        object.set("p95", Json.number(measured.p95()));
        object.set("p99", Json.number(measured.p99()));
        return object;
    }
}
