package digitpad.cli.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.benchmark.BenchmarkReport;
import digitpad.app.benchmark.Percentiles;
import digitpad.app.benchmark.WindowProbe;
import java.util.function.Function;

/** A benchmark as one JSON object; what needs a window is null where there is none, and {@code note} says why. */
final class BenchmarkJson {
    private final BenchmarkReport report;

    private BenchmarkJson(BenchmarkReport report) {
        this.report = report;
    }

    static String of(BenchmarkReport report) {
        return Json.line(new BenchmarkJson(report).object());
    }

    private ObjectNode object() {
        ObjectNode object = Json.object().put("backend", report.backend());
        BenchmarkReport.Training training = report.training();
        ObjectNode train = pair(training.oneWorker(), training.allWorkers());
        train.put("workers", training.workers()).set("scaling", Json.number(training.scaling()));
        object.set("trainImagesPerSecond", train);
        object.put("inferenceImagesPerSecond", Math.round(report.reading().imagesPerSecond()));
        object.set("oneImageMillis", millis(report.reading().oneImage()));
        object.set("oneImageWhileTrainingMillis", millis(report.reading().oneImageWhileTraining()));
        BenchmarkReport.TwoBlock twoBlock = report.twoBlock();
        object.putObject("twoBlock")
                .<ObjectNode>set("inferenceImagesPerSecond", pair(twoBlock.oneWorker(), twoBlock.allWorkers()))
                .set("oneImageMillis", millis(twoBlock.oneImage()));
        object.putObject("explanation")
                .<ObjectNode>set("allLayersMillis", millis(report.explanation().trace()))
                .set("occlusionMillis", millis(report.explanation().occlusion()));
        object.set("preprocessingMillis", Json.number(report.preprocessing().p50()));
        object.putObject("startup")
                .<ObjectNode>set("windowMillis", ofWindow(window -> Json.number(window.visibleMillis())))
                .set("firstPredictionMillis", Json.number(report.firstPredictionMillis()));
        pen(object, "", WindowProbe.Drawn::digit);
        pen(object, "OfSixthDigit", WindowProbe.Drawn::sixth);
        object.putObject("insideTab")
                .<ObjectNode>set(
                        "openMillis",
                        ofWindow(window -> Json.number(window.inside().openMillis())))
                .<ObjectNode>set(
                        "framesPerSecond",
                        ofWindow(window -> Json.number(window.inside().framesPerSecond())))
                .set("penToLabelMillis", ofPen(window -> window.inside().pen(), WindowProbe.Pen::toLabel));
        if (report.window().isEmpty()) {
            object.put("note", report.windowNote());
        }
        BenchmarkReport.Memory memory = report.memory();
        object.putObject("residentMegabytes")
                .put("start", Math.round(memory.start()))
                .put("after10000Predictions", Math.round(memory.afterPredictions()))
                .put("afterEpoch", Math.round(memory.afterEpoch()))
                .put("now", Math.round(memory.now()))
                .put("peak", Math.round(memory.peak()));
        return object;
    }

    private void pen(ObjectNode object, String of, Function<WindowProbe.Drawn, WindowProbe.Pen> what) {
        Function<BenchmarkReport.Window, WindowProbe.Pen> idle = window -> what.apply(window.idle());
        Function<BenchmarkReport.Window, WindowProbe.Pen> training = window -> what.apply(window.whileTraining());
        object.set("penToLabel" + of + "Millis", ofPen(idle, WindowProbe.Pen::toLabel));
        object.set("penToPulse" + of + "Millis", ofPen(idle, WindowProbe.Pen::toPulse));
        object.set("penToLabel" + of + "WhileTrainingMillis", ofPen(training, WindowProbe.Pen::toLabel));
        object.set("penToPulse" + of + "WhileTrainingMillis", ofPen(training, WindowProbe.Pen::toPulse));
    }

    private JsonNode ofPen(
            Function<BenchmarkReport.Window, WindowProbe.Pen> when, Function<WindowProbe.Pen, Percentiles> what) {
        return ofWindow(window -> millis(when.andThen(what).apply(window)));
    }

    private JsonNode ofWindow(Function<BenchmarkReport.Window, JsonNode> figure) {
        return report.window().map(figure).orElse(JsonNodeFactory.instance.nullNode());
    }

    private static ObjectNode pair(double oneWorker, double allWorkers) {
        return Json.object().put("oneWorker", Math.round(oneWorker)).put("allWorkers", Math.round(allWorkers));
    }

    private static ObjectNode millis(Percentiles measured) {
        ObjectNode object = Json.object();
        object.set("p50", Json.number(measured.p50()));
        object.set("p95", Json.number(measured.p95()));
        object.set("p99", Json.number(measured.p99()));
        return object;
    }
}
