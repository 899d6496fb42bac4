package digitpad.app.runs;

import digitpad.files.BadFileException;
import digitpad.model.ModelCard;
import digitpad.training.history.CurveFile;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
import digitpad.training.history.TrainingLog;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a run on disk while it is trained: after each epoch its network, the curve so far and the record. What cannot be
 * written is told as {@link TrainingEvent.CheckpointFailed}, and the training goes on.
 */
final class RunRecorder implements Consumer<TrainingEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RunRecorder.class);

    /** Epochs of a run whose networks are kept; of longer runs every so manyth. */
    private static final int MOST_EPOCHS = 100;

    private final RunFolder folder;
    private final Function<EpochRecord, ModelCard> cards;
    private final Consumer<TrainingEvent> next;
    private final RunRecord run;
    private boolean started;
    private final TrainingLog log = new TrainingLog();

    /**
     * @param cards writes the card of an epoch's network
     * @param next told everything after it was kept
     */
    RunRecorder(RunFolder folder, RunRecord run, Function<EpochRecord, ModelCard> cards, Consumer<TrainingEvent> next) {
        this.folder = folder;
        this.run = run;
        this.cards = cards;
        this.next = next;
    }

    /** Whether the training got as far as its first batch, before which there is nothing to keep. */
    boolean hasStarted() {
        return started;
    }

    /** The run as it is now. */
    RunRecord run() {
        return started ? run.with(log.history()) : run;
    }

    @Override
    public void accept(TrainingEvent event) {
        log.accept(event);
        if (event instanceof TrainingEvent.Started) {
            started = true;
            keep(() -> folder.write(run()));
        }
        next.accept(event);
        if (event instanceof TrainingEvent.EpochDone done) {
            // Told first: what is said of the keeping is of this epoch.
            keep(() -> keep(done));
        }
    }

    private void keep(TrainingEvent.EpochDone done) throws IOException {
        int epoch = done.epoch().epoch();
        int every = (done.epochs() + MOST_EPOCHS - 1) / MOST_EPOCHS;
        if (epoch % every == 0 || epoch == 1 || epoch == done.epochs()) {
            done.network().save(folder.epoch(epoch), cards.apply(done.epoch()));
        }
        if (done.best()) {
            done.network().save(folder.model(), cards.apply(done.epoch()));
        }
        CurveFile.write(folder.curve(), log.curve());
        folder.write(run());
    }

    /** The step after the last one that was taken. */
    int nextStep() {
        return log.nextStep();
    }

    /** Notes the end; true where it could be kept. */
    boolean finish(RunRecord ended) {
        return keep(() -> folder.write(ended));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private boolean keep(Writing writing) {
        try {
            writing.run();
            return true;
        } catch (IOException e) {
            LOG.warn("The run could not be kept in {}", folder.path(), e);
            next.accept(new TrainingEvent.CheckpointFailed(
                    String.valueOf(BadFileException.ofWriting(folder.path(), e).getMessage())));
            return false;
        }
    }
}
