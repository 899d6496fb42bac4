package digitpad.training;

import digitpad.files.BadFileException;
import digitpad.training.history.TrainingEvent;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains over any {@link GradientEngine}, and keeps a checkpoint an epoch. */
public final class EngineTrainer implements Trainer {
    private static final Logger LOG = LoggerFactory.getLogger(EngineTrainer.class);

    private final GradientEngine.Factory engines;
    private final LongSupplier nanos;

    public EngineTrainer(GradientEngine.Factory engines) {
        this(engines, System::nanoTime);
    }

    /** @param nanos the time by which epochs are measured */
    EngineTrainer(GradientEngine.Factory engines, LongSupplier nanos) {
        this.engines = engines;
        this.nanos = nanos;
    }

    @Override
    public TrainedNetwork train(TrainingJob job, Consumer<TrainingEvent> events, TrainingControl control)
            throws IOException, TrainingFailedException {
        try (BatchSource batches = new BatchSource(job.data().training(), job.plan(), job.nonDigits());
                GradientEngine engine = engines.create(
                        job.network(), batches.batchSize(), job.plan().workers())) {
            float[] first = job.start().isPresent()
                    ? job.start().get().parameters()
                    : engine.initialParameters(job.plan().seed());
            TrainingState state =
                    new TrainingState(first, engine.blocks(), job.plan().optimizer());
            CheckpointFile checkpoint = new CheckpointFile(job);
            if (job.resume()) {
                checkpoint.restore(state);
            }
            events.accept(new TrainingEvent.Started(
                    state.log.history(), state.log.curve().copy(), batches.batches(), batches.batchSize()));
            TrainingSteps steps = new TrainingSteps(job.plan(), engine, batches, state);
            TrainingLoop loop = new TrainingLoop(job, steps, state, events, control, nanos);
            while (state.log.history().epochs().size() < job.plan().epochs() && loop.epoch()) {
                keep(checkpoint, state, events);
            }
            return new TrainedNetwork(state.log.history(), engine.snapshot(state.best));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrainingFailedException("The training was interrupted.");
        }
    }

    private static void keep(CheckpointFile checkpoint, TrainingState state, Consumer<TrainingEvent> events) {
        try {
            checkpoint.write(state);
        } catch (IOException e) {
            LOG.warn("No checkpoint was written", e);
            events.accept(new TrainingEvent.CheckpointFailed(String.valueOf(
                    BadFileException.ofWriting(checkpoint.file(), e).getMessage())));
        }
    }
}
