package digitpad.app;

import digitpad.image.DigitImage;
import digitpad.image.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures how fast this machine reads. To be the first thing that its process does: the start is measured as well. */
public final class MeasureSpeed {
    private static final int WARM_UP = 300;
    private static final int MEASUREMENTS = 2_000;
    private static final int BATCH = 128;
    private static final long BATCH_NANOS = 3_000_000_000L;
    private static final int POINTS = 60;

    private final ModelChoice model;

    public MeasureSpeed(ModelChoice model) {
        this.model = model;
    }

    /**
     * What was measured.
     *
     * @param firstPredictionMillis from the start of the process to the first prediction, without a window
     * @param preprocessing of a drawing of 60 pen positions
     * @param oneImage from a digit image to its prediction
     * @param imagesPerSecond in batches of 128
     */
    public record Figures(
            double firstPredictionMillis,
            Percentiles preprocessing,
            Percentiles oneImage,
            double imagesPerSecond,
            ResidentMemory memory) {}

    /** Measures for about ten seconds. */
    public Figures run() throws IOException {
        Drawing seven = seven();
        DigitImage image = Preprocessor.process(seven).result().orElseThrow();
        Recognizer recognizer = model.open().recognizer();
        recognizer.recognize(image);
        double firstPrediction = sinceProcessStart();
        Percentiles preprocessing = repeat(() -> Preprocessor.process(seven));
        Percentiles oneImage = repeat(() -> recognizer.recognize(image));
        return new Figures(
                firstPrediction, preprocessing, oneImage, batches(recognizer, image), ResidentMemory.measure());
    }

    private static double sinceProcessStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        return Duration.between(start, Instant.now()).toNanos() / 1e6;
    }

    private static Percentiles repeat(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] millis = new double[MEASUREMENTS];
        for (int i = 0; i < MEASUREMENTS; i++) {
            long begin = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return Percentiles.of(millis);
    }

    private static double batches(Recognizer recognizer, DigitImage image) {
        List<DigitImage> batch = Collections.nCopies(BATCH, image);
        recognizer.recognize(batch);
        long begin = System.nanoTime();
        long images = 0;
        while (System.nanoTime() - begin < BATCH_NANOS) {
            recognizer.recognize(batch);
            images += BATCH;
        }
        return images * 1e9 / (System.nanoTime() - begin);
    }

    /** A bar to the right and a slanting one down: as many positions as a pen leaves in half a second. */
    private static Drawing seven() {
        List<Point> points = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS / 3; i++) {
            points.add(new Point(110 + 9.0 * i, 90 + 3 * Math.sin(i)));
        }
        for (int i = 0; i < POINTS * 2 / 3; i++) {
            points.add(new Point(285 - 3.5 * i, 95 + 5.5 * i));
        }
        return Drawing.EMPTY.with(new Stroke(points, Pad.DEFAULT_PEN_WIDTH));
    }
}
