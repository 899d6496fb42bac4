package digitpad.cli;

import digitpad.training.EpochRecord;
import digitpad.training.TrainingEvent;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells a training's progress: a line an epoch, and on a terminal a line that moves with the batches. */
final class TrainingProgress implements Consumer<TrainingEvent> {
    private static final long NANOS_BETWEEN_UPDATES = 200_000_000;

    private final PrintWriter out;
    private final boolean terminal = Terminal.isInteractive();
    private long shown;

    TrainingProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.BatchDone batch) {
            if (terminal && System.nanoTime() - shown > NANOS_BETWEEN_UPDATES) {
                shown = System.nanoTime();
                out.printf(
                        Locale.ROOT,
                        "\repoch %d  batch %d/%d  loss %.4f  accuracy %.2f %%   ",
                        batch.epoch(),
                        batch.batch(),
                        batch.batches(),
                        batch.loss(),
                        100 * batch.accuracy());
                out.flush();
            }
        } else if (event instanceof TrainingEvent.EpochDone done) {
            EpochRecord epoch = done.epoch();
            out.printf(
                    Locale.ROOT,
                    "%sepoch %d/%d  training loss %.4f, accuracy %.2f %%  validation loss %.4f, accuracy %.3f %%  %.1f s%n",
                    terminal ? "\r" : "",
                    epoch.epoch(),
                    done.epochs(),
                    epoch.trainingLoss(),
                    100 * epoch.trainingAccuracy(),
                    epoch.validationLoss(),
                    100 * epoch.validationAccuracy(),
                    epoch.seconds());
            out.flush();
        } else if (event instanceof TrainingEvent.CheckpointFailed failed) {
            out.println("Checkpoints are not being kept: " + failed.reason());
            out.flush();
        }
    }
}
