package digitpad.app.benchmark;

import digitpad.app.reading.ModelChoice;
import digitpad.explanation.NetworkOpener;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.Occlusion;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Recognizer;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures how fast this machine reads and trains. To be the first thing that its process does: the start is measured as
 * well. What disturbs others comes last: memory after predictions is that of a process which did not train yet.
 */
public final class MeasureSpeed {
    private static final int PREPROCESSINGS = 2_000;

    /** The report's memory is told of this many. */
    private static final int PREDICTIONS = 10_000;

    /** Eight seconds' worth. */
    private static final int PREDICTIONS_AT_PEN_PACE = 1_000;

    private static final int ROUNDS_WITH_ONE_WORKER = 8;
    private static final int TRACES = 1_000;
    private static final int OCCLUSIONS = 20;
    private static final int POINTS = 60;

    private final Subject subject;
    private final Consumer<String> progress;
    private final BooleanSupplier stop;
    private final MeasureReading measure;
    private final int processors = TrainingPlan.workersHere();

    /**
     * What is measured.
     *
     * @param model that reads
     * @param trainer that trains {@code two-block}
     * @param opener opens the network to be looked into
     * @param backend names what they run on
     */
    public record Subject(
            ModelChoice model, Trainer trainer, NetworkOpener opener, Supplier<String> backend, WindowProbe window) {}

    /**
     * @param progress told in a few words what comes next
     * @param stop looked at all the time
     */
    public MeasureSpeed(Subject subject, Consumer<String> progress, BooleanSupplier stop) {
        this.subject = subject;
        this.progress = progress;
        this.stop = stop;
        this.measure = new MeasureReading(stop);
    }

    /**
     * Measures.
     *
     * @throws CancellationException where it was stopped
     */
    public BenchmarkReport run() throws IOException, TrainingFailedException, InterruptedException {
        progress.accept("opening the window");
        try (MeasureWindow window = new MeasureWindow(subject.window(), stop);
                Recognizer recognizer = subject.model().open().recognizer()) {
            Drawing seven = seven();
            DigitImage image = Preprocessor.process(seven).result().orElseThrow();
            recognizer.recognize(image);
            double firstPrediction = window.firstPredictionMillis().orElseGet(MeasureSpeed::sinceProcessStart);
            double start = resident();
            progress.accept("measuring the pen");
            window.drawIdle();
            progress.accept("measuring readings");
            Percentiles preprocessing = measure.repeat(() -> Preprocessor.process(seven), PREPROCESSINGS);
            Percentiles oneImage = measure.repeat(() -> recognizer.recognize(image), PREDICTIONS);
            double afterPredictions = resident();
            double imagesPerSecond = measure.imagesPerSecond(recognizer, image);
            progress.accept("looking inside the network");
            BenchmarkReport.Explanation explanation = explanation(image);
            window.lookInside();
            try (SyntheticTraining training = new SyntheticTraining(SyntheticTraining.DIGITS)) {
                MeasureTraining trainings = new MeasureTraining(subject.trainer(), training, stop);
                progress.accept("measuring training with 1 worker");
                MeasureTraining.Figures one = trainings.rounds(1, ROUNDS_WITH_ONE_WORKER);
                progress.accept("measuring training with " + processors + " workers");
                MeasureTraining.Figures all = trainings.epoch(processors);
                progress.accept("measuring readings of the network two-block");
                BenchmarkReport.TwoBlock twoBlock = twoBlock(one, all, image);
                Percentiles beside = besideTraining(training, recognizer, image, window);
                ResidentMemory memory = ResidentMemory.measure();
                return new BenchmarkReport(
                        subject.backend().get(),
                        new BenchmarkReport.Training(one.imagesPerSecond(), all.imagesPerSecond(), processors),
                        new BenchmarkReport.Reading(imagesPerSecond, oneImage, beside),
                        twoBlock,
                        preprocessing,
                        explanation,
                        firstPrediction,
                        window.figures(),
                        window.note(),
                        new BenchmarkReport.Memory(
                                start,
                                afterPredictions,
                                all.residentMegabytes(),
                                memory.nowMegabytes(),
                                memory.peakMegabytes()));
            }
        }
    }

    private BenchmarkReport.Explanation explanation(DigitImage image) throws IOException {
        Occlusion occlusion = new Occlusion(Occlusion.USUAL_WINDOW, Occlusion.Filling.PAPER);
        try (OpenNetwork open = subject.opener().open(subject.model().network())) {
            return new BenchmarkReport.Explanation(
                    measure.repeat(() -> open.trace(image), TRACES),
                    measure.few(() -> occlusion.of(open, image, stop), OCCLUSIONS));
        }
    }

    private BenchmarkReport.TwoBlock twoBlock(
            MeasureTraining.Figures one, MeasureTraining.Figures all, DigitImage image) {
        try (Recognizer single = one.network().best().recognizer(1);
                Recognizer shared = all.network().best().recognizer(processors)) {
            return new BenchmarkReport.TwoBlock(
                    measure.imagesPerSecond(single, image),
                    measure.imagesPerSecond(shared, image),
                    measure.repeat(() -> single.recognize(image), PREDICTIONS));
        }
    }

    /** What a training on all processors leaves to those who read and draw. */
    private Percentiles besideTraining(
            SyntheticTraining training, Recognizer recognizer, DigitImage image, MeasureWindow window)
            throws InterruptedException {
        try (TrainingLoad load = TrainingLoad.start(subject.trainer(), training.job(processors))) {
            progress.accept("measuring readings while a training runs");
            Percentiles oneImage = measure.atPenPace(() -> recognizer.recognize(image), PREDICTIONS_AT_PEN_PACE);
            progress.accept("measuring the pen while a training runs");
            window.drawWhileTraining();
            load.check();
            return oneImage;
        }
    }

    private static double resident() {
        return ResidentMemory.measure().nowMegabytes();
    }

    private static double sinceProcessStart() {
        return System.currentTimeMillis() - ProcessStart.millis();
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
