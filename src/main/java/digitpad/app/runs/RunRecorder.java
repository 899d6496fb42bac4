package digitpad.app.runs;

import digitpad.app.TrainModel;
import digitpad.files.BadFileException;
import digitpad.training.CurveFile;
import digitpad.training.TrainingCurve;
import digitpad.training.TrainingEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
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
    private final TrainModel.Prepared prepared;
    private final Consumer<TrainingEvent> next;
    private RunRecord run;
    private boolean started;
    private TrainingCurve curve = new TrainingCurve(List.of());

    /** @param next told everything after it was kept */
    RunRecorder(RunFolder folder, RunRecord run, TrainModel.Prepared prepared, Consumer<TrainingEvent> next) {
        this.folder = folder;
        this.run = run;
        this.prepared = prepared;
        this.next = next;
    }

    /** Whether the training got as far as its first batch, before which there is nothing to keep. */
    boolean hasStarted() {
        return started;
    }

    /** The run as it is now. */
    RunRecord run() {
        return run;
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started beginning) {
            started = true;
            run = run.with(beginning.history());
            curve = beginning.curve().copy();
            keep(() -> folder.write(run));
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            curve.append(batch.loss(), batch.accuracy(), batch.learningRate());
        } else if (event instanceof TrainingEvent.UpdatesMeasured measured) {
            curve.appendRatios(measured.ratios());
        } else if (event instanceof TrainingEvent.PlanChanged changed) {
            run = run.with(run.history().with(changed.change()));
        } else if (event instanceof TrainingEvent.EpochDone done) {
            run = run.with(run.history().with(done.epoch()));
            // Told first: what is said of the keeping is of this epoch.
            next.accept(event);
            keep(() -> keep(done));
            return;
        }
        next.accept(event);
    }

    private void keep(TrainingEvent.EpochDone done) throws IOException {
        int epoch = done.epoch().epoch();
        int every = (done.epochs() + MOST_EPOCHS - 1) / MOST_EPOCHS;
        if (epoch % every == 0 || epoch == 1 || epoch == done.epochs()) {
            done.network().save(folder.epoch(epoch), prepared.card(done.epoch()));
        }
        if (done.best()) {
            done.network().save(folder.model(), prepared.card(done.epoch()));
        }
        CurveFile.write(folder.curve(), curve);
        folder.write(run);
    }

    /** The step after the last one that was taken. */
    int nextStep() {
        return curve.steps() + 1;
    }

    /** Notes the end; true where it could be kept. */
    boolean finish(RunRecord ended) {
        run = ended;
        return keep(() -> folder.write(run));
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
