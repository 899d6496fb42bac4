package digitpad.app.benchmark;

import java.util.Optional;

/**
 * What a benchmark found.
 *
 * @param backend what the networks run on
 * @param preprocessing of a drawing of 60 pen positions
 * @param firstPredictionMillis from the start of the process to the first prediction: in the window where there is one
 * @param window empty where none was measured
 * @param windowNote a sentence that says why then, "" otherwise
 */
public record BenchmarkReport(
        String backend,
        Training training,
        Reading reading,
        TwoBlock twoBlock,
        Percentiles preprocessing,
        Explanation explanation,
        double firstPredictionMillis,
        Optional<Window> window,
        String windowNote,
        Memory memory) {
    /**
     * Digits a second that the network {@code two-block} learns from at batch 128.
     *
     * @param oneWorker with one thread for gradients
     * @param allWorkers with {@code workers} threads
     * @param workers as many as there are processors
     */
    public record Training(double oneWorker, double allWorkers, int workers) {
        /** How many times as fast all workers are as one. */
        public double scaling() {
            return allWorkers / oneWorker;
        }
    }

    /**
     * How fast the network that the window reads with is, or the one that was named instead.
     *
     * @param imagesPerSecond in batches of 128 on all processors
     * @param oneImage one after the other
     * @param oneImageWhileTraining at a pen's pace, beside a training on all processors
     */
    public record Reading(double imagesPerSecond, Percentiles oneImage, Percentiles oneImageWhileTraining) {}

    /**
     * How fast {@code two-block} reads, the network that other programs are compared by.
     *
     * @param oneWorker images a second in batches of 128 on one processor
     * @param allWorkers likewise on all processors
     * @param oneImage one after the other
     */
    public record TwoBlock(double oneWorker, double allWorkers, Percentiles oneImage) {}

    /**
     * The real window.
     *
     * @param visibleMillis from the start of the process to its being visible
     * @param whileTraining beside a training on all processors
     * @param inside with the tab open that looks inside the network
     */
    public record Window(
            double visibleMillis, WindowProbe.Drawn idle, WindowProbe.Drawn whileTraining, WindowProbe.Inside inside) {}

    /**
     * How fast the network can be looked into, on one processor.
     *
     * @param trace what every layer makes of a digit
     * @param occlusion what covering it at 144 places does
     */
    public record Explanation(Percentiles trace, Percentiles occlusion) {}

    /**
     * Resident memory of the process in units of 1,000,000 bytes.
     *
     * @param start after the first prediction, with the window where there is one
     * @param afterPredictions after 10,000 further predictions
     * @param afterEpoch at the end of an epoch of 60,000 digits on all processors, the training still there
     * @param now at the end of all
     * @param peak the most that it was
     */
    public record Memory(double start, double afterPredictions, double afterEpoch, double now, double peak) {}
}
