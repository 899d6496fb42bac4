package digitpad.benchmark;

import digitpad.app.benchmark.ResidentMemory;
import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.benchmark.SyntheticTraining;
import digitpad.dataset.DigitDataset;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Recognizer;
import digitpad.training.EngineTrainer;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
import digitpad.training.TrainingFailedException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Resident memory over a long time: 100,000 predictions of the bundled network, then 10 epochs of two-block on 60,000
 * digits with all processors. Prints a Markdown table a line at a time. Run by {@code mvn -q -Pbenchmark exec:exec@soak}.
 */
public final class Soak {
    private static final int PREDICTIONS = 100_000;
    private static final int EVERY = 10_000;
    private static final int DIFFERENT = 500;
    private static final int EPOCHS = 10;

    private Soak() {}

    public static void main(String[] arguments) throws IOException, TrainingFailedException {
        System.out.println("| after | resident memory | the most so far | Java heap in use / reserved |");
        System.out.println("|---|---|---|---|");
        predict();
        train();
        System.exit(0);
    }

    private static void predict() throws IOException {
        DigitDataset digits = SyntheticDigits.of(DIFFERENT, 1);
        try (Recognizer recognizer = new Nd4jModelStore().openBundled().recognizer()) {
            print("the start");
            for (int i = 1; i <= PREDICTIONS; i++) {
                recognizer.recognize(digits.image(i % DIFFERENT));
                if (i % EVERY == 0) {
                    print(String.format(Locale.ROOT, "%,d predictions", i));
                }
            }
        }
    }

    private static void train() throws IOException, TrainingFailedException {
        AtomicInteger epochs = new AtomicInteger();
        try (SyntheticTraining training = new SyntheticTraining(SyntheticTraining.DIGITS)) {
            print("60,000 digits were made");
            new EngineTrainer(Nd4jGradientEngine::new)
                    .train(
                            training.job(Runtime.getRuntime().availableProcessors()),
                            event -> {
                                if (event instanceof TrainingEvent.EpochDone done) {
                                    epochs.incrementAndGet();
                                    print(words(done.epoch()));
                                }
                            },
                            () -> epochs.get() < EPOCHS);
        }
        print("the training was closed");
    }

    private static String words(EpochRecord epoch) {
        return String.format(Locale.ROOT, "epoch %d (%.1f s)", epoch.epoch(), epoch.seconds());
    }

    private static void print(String after) {
        ResidentMemory memory = ResidentMemory.measure();
        // Tells garbage that was not collected yet from native memory that is not given back.
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f MB | %.0f MB | %.0f / %.0f MB |%n",
                after,
                memory.nowMegabytes(),
                memory.peakMegabytes(),
                heap.getUsed() / 1e6,
                heap.getCommitted() / 1e6);
    }
}
