package digitpad.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.app.benchmark.BenchmarkReport;
import digitpad.app.benchmark.Percentiles;
import digitpad.app.benchmark.WindowProbe;
import digitpad.cli.CommandRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarkCommandTest {
    private static final WindowProbe.Drawn IDLE = new WindowProbe.Drawn(
            new WindowProbe.Pen(millis(2), millis(11)), new WindowProbe.Pen(millis(3), millis(12)));
    private static final WindowProbe.Drawn TRAINING = new WindowProbe.Drawn(
            new WindowProbe.Pen(millis(5), millis(15)), new WindowProbe.Pen(millis(6), millis(16)));

    private static Percentiles millis(double p50) {
        return new Percentiles(p50, p50 + 1, p50 + 2);
    }

    private static BenchmarkReport report(Optional<BenchmarkReport.Window> window) {
        return new BenchmarkReport(
                "oneDNN",
                new BenchmarkReport.Training(2_000, 3_000, 2),
                new BenchmarkReport.Reading(4_000, millis(0.5), millis(0.75)),
                new BenchmarkReport.TwoBlock(5_000, 10_000, millis(0.25)),
                millis(0.125),
                new BenchmarkReport.Explanation(millis(1.5), millis(150)),
                1_900,
                window,
                window.isPresent() ? "" : "There is no display.",
                new BenchmarkReport.Memory(200, 210, 500, 510, 520));
    }

    private static BenchmarkReport withWindow() {
        return report(Optional.of(
                new BenchmarkReport.Window(1_200, IDLE, TRAINING, new WindowProbe.Inside(120, IDLE.digit(), 59.5))));
    }

    private static JsonNode json(BenchmarkReport report) throws IOException {
        return Json.MAPPER.readTree(BenchmarkJson.of(report));
    }

    @Test
    void scriptsFindEveryFigureUnderItsName() throws IOException {
        assertThat(BenchmarkJson.of(withWindow()))
                .isEqualTo("{\"backend\":\"oneDNN\","
                        + "\"trainImagesPerSecond\":{\"oneWorker\":2000,\"allWorkers\":3000,\"workers\":2,\"scaling\":1.5},"
                        + "\"inferenceImagesPerSecond\":4000,"
                        + "\"oneImageMillis\":{\"p50\":0.5,\"p95\":1.5,\"p99\":2.5},"
                        + "\"oneImageWhileTrainingMillis\":{\"p50\":0.75,\"p95\":1.75,\"p99\":2.75},"
                        + "\"twoBlock\":{\"inferenceImagesPerSecond\":{\"oneWorker\":5000,\"allWorkers\":10000},"
                        + "\"oneImageMillis\":{\"p50\":0.25,\"p95\":1.25,\"p99\":2.25}},"
                        + "\"explanation\":{\"allLayersMillis\":{\"p50\":1.5,\"p95\":2.5,\"p99\":3.5},"
                        + "\"occlusionMillis\":{\"p50\":150.0,\"p95\":151.0,\"p99\":152.0}},"
                        + "\"preprocessingMillis\":0.125,"
                        + "\"startup\":{\"windowMillis\":1200.0,\"firstPredictionMillis\":1900.0},"
                        + "\"penToLabelMillis\":{\"p50\":2.0,\"p95\":3.0,\"p99\":4.0},"
                        + "\"penToPulseMillis\":{\"p50\":11.0,\"p95\":12.0,\"p99\":13.0},"
                        + "\"penToLabelWhileTrainingMillis\":{\"p50\":5.0,\"p95\":6.0,\"p99\":7.0},"
                        + "\"penToPulseWhileTrainingMillis\":{\"p50\":15.0,\"p95\":16.0,\"p99\":17.0},"
                        + "\"penToLabelOfSixthDigitMillis\":{\"p50\":3.0,\"p95\":4.0,\"p99\":5.0},"
                        + "\"penToPulseOfSixthDigitMillis\":{\"p50\":12.0,\"p95\":13.0,\"p99\":14.0},"
                        + "\"penToLabelOfSixthDigitWhileTrainingMillis\":{\"p50\":6.0,\"p95\":7.0,\"p99\":8.0},"
                        + "\"penToPulseOfSixthDigitWhileTrainingMillis\":{\"p50\":16.0,\"p95\":17.0,\"p99\":18.0},"
                        + "\"insideTab\":{\"openMillis\":120.0,\"framesPerSecond\":59.5,"
                        + "\"penToLabelMillis\":{\"p50\":2.0,\"p95\":3.0,\"p99\":4.0}},"
                        + "\"residentMegabytes\":{\"start\":200,\"after10000Predictions\":210,\"afterEpoch\":500,"
                        + "\"now\":510,\"peak\":520}}");
    }

    @Test
    void withoutAWindowItsFiguresAreNullAndANoteSaysWhy() throws IOException {
        JsonNode object = json(report(Optional.empty()));
        assertThat(object.get("startup").get("windowMillis").isNull()).isTrue();
        assertThat(object.get("startup").get("firstPredictionMillis").asDouble())
                .isEqualTo(1_900);
        assertThat(object.get("penToLabelMillis").isNull()).isTrue();
        assertThat(object.get("penToPulseWhileTrainingMillis").isNull()).isTrue();
        assertThat(object.get("note").asText()).isEqualTo("There is no display.");
    }

    @Test
    void peopleReadEveryFigureWithItsUnit() {
        assertThat(BenchmarkText.of(withWindow()))
                .startsWith("Reading on oneDNN\n")
                .contains(
                        "  one image           0.500 ms (p95 1.500, p99 2.500)\n",
                        "    while training    0.750 ms (p95 1.750, p99 2.750)\n",
                        "  training, 1 worker  2,000 images a second\n",
                        "  training, all       3,000 images a second, 2 workers, 1.50 times one\n",
                        "  visible             1,200 ms after the start of the process\n",
                        "  pen to label        2.000 ms (p95 3.000, p99 4.000)\n",
                        "    at a sixth digit  3.000 ms (p95 4.000, p99 5.000)\n",
                        "    while training    6.000 ms (p95 7.000, p99 8.000)\n",
                        "  all layers shown    1.500 ms (p95 2.500, p99 3.500)\n",
                        "  tab Inside          open after 120 ms, 59.5 frames a second\n",
                        "  10,000 predictions  210 MB\n")
                .endsWith("  at the end          510 MB, at the most 520 MB");
    }

    @Test
    void peopleAreToldWhyThereIsNoWindow() {
        assertThat(BenchmarkText.of(report(Optional.empty())))
                .contains("  not measured        There is no display.\n")
                .doesNotContain("pen to label");
    }

    @Test
    void progressIsOneLineThatGoesAway() {
        StringWriter terminal = new StringWriter();
        try (BenchmarkProgress progress = new BenchmarkProgress(new PrintWriter(terminal), true)) {
            progress.accept("measuring the pen");
        }
        assertThat(terminal.toString()).isEqualTo("\r\u001b[Kmeasuring the pen … \r\u001b[K");
        StringWriter file = new StringWriter();
        try (BenchmarkProgress progress = new BenchmarkProgress(new PrintWriter(file), false)) {
            progress.accept("measuring the pen");
        }
        assertThat(file.toString()).isEmpty();
    }

    @Test
    void thereIsNoTableOfFigures() {
        CommandRun run = CommandRun.of("benchmark", "--format", "csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().get(0)).isEqualTo("benchmark prints text or json, not csv.");
    }
}
