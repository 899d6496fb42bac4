package digitpad.training;

import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The training loop over any {@link GradientEngine}. */
public final class EngineTrainer implements Trainer {
    private static final Logger LOG = LoggerFactory.getLogger(EngineTrainer.class);

    /** In a seed, where the positions of digits are at least 0. */
    private static final long DROPOUT = -2;

    private final GradientEngine.Factory engines;

    public EngineTrainer(GradientEngine.Factory engines) {
        this.engines = engines;
    }

    @Override
    public TrainedNetwork train(TrainingJob job, Consumer<TrainingEvent> events, BooleanSupplier stop)
            throws IOException, TrainingFailedException {
        try (BatchSource batches = new BatchSource(job.data().training(), job.plan());
                GradientEngine engine = engines.create(
                        job.network(), batches.batchSize(), job.plan().workers())) {
            TrainingState state = new TrainingState(
                    engine.initialParameters(job.plan().seed()),
                    new AdamW(engine.blocks(), job.plan().weightDecay()));
            CheckpointFile checkpoint = new CheckpointFile(job);
            if (job.resume()) {
                checkpoint.restore(state);
            }
            Run run = new Run(job, engine, batches, state, events, stop);
            while (state.history.epochs().size() < job.plan().epochs() && run.epoch()) {
                keep(checkpoint, state, events);
            }
            return new KeptNetwork(state, engine);
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
            events.accept(new TrainingEvent.CheckpointFailed(String.valueOf(e.getMessage())));
        }
    }

    /** One training under way. */
    private record Run(
            TrainingJob job,
            GradientEngine engine,
            BatchSource batches,
            TrainingState state,
            Consumer<TrainingEvent> events,
            BooleanSupplier stop) {

        private Evaluation validate() {
            try (Recognizer recognizer = engine.recognizer(state.average)) {
                return Evaluation.of(recognizer, job.data().validation());
            }
        }

        /** Trains and validates one epoch; false where it was stopped before its end. */
        boolean epoch() throws InterruptedException, TrainingFailedException {
            TrainingPlan plan = job.plan();
            long start = System.nanoTime();
            int epoch = state.history.epochs().size() + 1;
            int perEpoch = batches.batches();
            BatchSource.Epoch source = batches.epoch(epoch);
            engine.seed(Seeds.of(plan.seed(), epoch, DROPOUT));
            float[] gradient = new float[state.parameters.length];
            double loss = 0;
            int correct = 0;
            for (int batch = 1; batch <= perEpoch; batch++) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                BatchSource.Batch digits = source.next();
                GradientEngine.BatchResult result =
                        engine.gradient(state.parameters, digits.ink(), digits.targets(), gradient);
                if (!Double.isFinite(result.loss()) || !isFinite(gradient)) {
                    throw new TrainingFailedException("The training diverged in epoch " + epoch + ", batch " + batch
                            + ": its numbers overflowed. Try a smaller learning rate.");
                }
                double progress = (double) state.optimizer.steps() / ((long) perEpoch * plan.epochs());
                double rate = plan.learningRate() * plan.schedule().share(progress);
                state.optimizer.step(state.parameters, gradient, rate);
                state.average(plan.averaging());
                loss += result.loss();
                correct += result.correct();
                double accuracy = (double) result.correct() / batches.batchSize();
                events.accept(new TrainingEvent.BatchDone(epoch, batch, perEpoch, result.loss(), accuracy, rate));
            }
            Evaluation validation = validate();
            EpochRecord done = new EpochRecord(
                    epoch,
                    loss / perEpoch,
                    (double) correct / ((long) perEpoch * batches.batchSize()),
                    validation.loss(),
                    validation.accuracy(),
                    (System.nanoTime() - start) / 1e9);
            state.finish(done);
            events.accept(new TrainingEvent.EpochDone(done, plan.epochs()));
            return true;
        }
    }

    /** The loss is bounded and hides an overflow, which the gradient shows. Anything but a number times 0 is NaN. */
    private static boolean isFinite(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value * 0;
        }
        return sum == 0;
    }

    private record KeptNetwork(TrainingState state, GradientEngine engine) implements TrainedNetwork {
        @Override
        public TrainingHistory history() {
            return state.history;
        }

        @Override
        public Recognizer recognizer() {
            return engine.recognizer(state.best);
        }

        @Override
        public void save(Path file, ModelCard card) throws IOException {
            engine.save(state.best, card, file);
        }
    }
}
