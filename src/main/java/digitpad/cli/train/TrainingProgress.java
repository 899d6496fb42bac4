package digitpad.cli.train;

import digitpad.cli.Terminal;
import digitpad.recognition.Percent;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
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
                        "\repoch %d  batch %d/%d  loss %.4f  accuracy %s   ",
                        batch.epoch(),
                        batch.batch(),
                        batch.batches(),
                        batch.loss(),
                        Percent.ofShare(batch.accuracy(), 2));
                out.flush();
            }
        } else if (event instanceof TrainingEvent.EpochDone done) {
            EpochRecord epoch = done.epoch();
            out.printf(
                    Locale.ROOT,
                    "%sepoch %d/%d  training loss %.4f, accuracy %s  validation loss %.4f, accuracy %s  %.1f s%n",
                    terminal ? "\r" : "",
                    epoch.epoch(),
                    done.epochs(),
                    epoch.trainingLoss(),
                    Percent.ofShare(epoch.trainingAccuracy(), 2),
                    epoch.validationLoss(),
                    Percent.ofShare(epoch.validationAccuracy(), 3),
                    epoch.seconds());
            out.flush();
        } else if (event instanceof TrainingEvent.CheckpointFailed failed) {
            out.println("Checkpoints are not being kept: " + failed.reason());
            out.flush();
        }
    }
}
