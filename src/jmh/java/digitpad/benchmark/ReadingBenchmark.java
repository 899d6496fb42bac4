package digitpad.benchmark;

import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.preprocessing.PreprocessTrace;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.GradientEngine;
import digitpad.model.network.Presets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The way from a pen's movement to a label, part by part; batches on all processors. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    private static final int BATCH = 128;

    private Drawing drawing;
    private GrayImage picture;
    private DigitImage image;
    private List<DigitImage> batch;
    private Recognizer recognizer;
    private Recognizer twoBlock;

    @Setup
    public void draw() throws IOException {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double angle = i * 2 * Math.PI / 300;
            points.add(new Point(200 + 80 * Math.cos(angle), 200 + 130 * Math.sin(angle)));
        }
        drawing = new Drawing(List.of(new Stroke(points, 22)));
        GrayImage ink = StrokeRasterizer.render(drawing, 400, 400);
        float[] paper = ink.toArray();
        for (int i = 0; i < paper.length; i++) {
            paper[i] = 1 - paper[i];
        }
        picture = new GrayImage(400, 400, paper);
        image = Preprocessor.process(drawing).result().orElseThrow();
        batch = Collections.nCopies(BATCH, image);
        recognizer = new Nd4jModelStore().openBundled().recognizer();
        // First weights will do: what they are makes no difference to the time.
        try (GradientEngine engine = new Nd4jGradientEngine(
                Presets.named(Presets.TWO_BLOCK), BATCH, Runtime.getRuntime().availableProcessors())) {
            twoBlock = engine.recognizer(engine.initialParameters(1));
        }
    }

    /** A drawing of 300 points to 28×28. */
    @Benchmark
    public PreprocessTrace preprocessDrawing() {
        return Preprocessor.process(drawing);
    }

    /** A picture of 400×400 to 28×28. */
    @Benchmark
    public PreprocessTrace preprocessPicture() {
        return Preprocessor.process(picture);
    }

    /** One digit through the bundled network. */
    @Benchmark
    public Prediction recognizeOne() {
        return recognizer.recognize(image);
    }

    /** 128 digits through the bundled network. */
    @Benchmark
    public List<Prediction> recognizeBatch() {
        return recognizer.recognize(batch);
    }

    /** One digit through two-block. */
    @Benchmark
    public Prediction twoBlockOne() {
        return twoBlock.recognize(image);
    }

    /** 128 digits through two-block. */
    @Benchmark
    public List<Prediction> twoBlockBatch() {
        return twoBlock.recognize(batch);
    }
}
