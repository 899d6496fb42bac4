package digitpad.training;

import digitpad.recognition.Recognizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** One training under way: step after step, epoch after epoch. */
final class TrainingLoop {
    /** In a seed, where the positions of digits are at least 0. */
    private static final long DROPOUT = -2;

    /** Cross-entropy of ten equal probabilities. */
    private static final double GUESSING_LOSS = Math.log(10);

    /** A network that is this wrong after an epoch learns nothing any more. */
    private static final double HOPELESS_LOSS = 3 * GUESSING_LOSS;

    private final TrainingJob job;
    private final TrainingPlan plan;
    private final GradientEngine engine;
    private final BatchSource batches;
    private final TrainingState state;
    private final UpdateRatios ratios;
    private final Consumer<TrainingEvent> events;
    private final TrainingControl control;
    private final float[] gradient;

    TrainingLoop(
            TrainingJob job,
            GradientEngine engine,
            BatchSource batches,
            TrainingState state,
            UpdateRatios ratios,
            Consumer<TrainingEvent> events,
            TrainingControl control) {
        this.job = job;
        this.plan = job.plan();
        this.engine = engine;
        this.batches = batches;
        this.state = state;
        this.ratios = ratios;
        this.events = events;
        this.control = control;
        this.gradient = new float[state.parameters.length];
    }

    /** Trains and validates one epoch; false where it was stopped before its end. */
    boolean epoch() throws InterruptedException, TrainingFailedException {
        long start = System.nanoTime();
        long waited = 0;
        int epoch = state.history.epochs().size() + 1;
        BatchSource.Epoch source = batches.epoch(epoch);
        engine.seed(Seeds.of(plan.seed(), epoch, DROPOUT));
        double loss = 0;
        int correct = 0;
        for (int batch = 1; batch <= batches.batches(); batch++) {
            long asked = System.nanoTime();
            if (!control.goOn()) {
                return false;
            }
            waited += System.nanoTime() - asked;
            changeAgain();
            control.change().ifPresent(this::change);
            GradientEngine.BatchResult result = step(epoch, batch, source.next());
            loss += result.loss();
            correct += result.correct();
        }
        if (!isFinite(state.parameters) || !isFinite(state.average)) {
            throw diverged(epoch, batches.batches());
        }
        Optional<Evaluation> validated = validate();
        if (validated.isEmpty()) {
            return false;
        }
        Evaluation validation = validated.get();
        double meanLoss = loss / batches.batches();
        if (meanLoss > HOPELESS_LOSS && validation.loss() > HOPELESS_LOSS) {
            throw new TrainingFailedException(String.format(
                    Locale.ROOT,
                    "The training diverged in epoch %d: its loss of %.1f is far worse than guessing, which has %.1f. "
                            + "Try a smaller learning rate.",
                    epoch,
                    meanLoss,
                    GUESSING_LOSS));
        }
        EpochRecord done = new EpochRecord(
                epoch,
                meanLoss,
                (double) correct / ((long) batches.batches() * batches.batchSize()),
                validation.loss(),
                validation.accuracy(),
                (System.nanoTime() - start - waited) / 1e9);
        boolean best = state.finish(done);
        events.accept(new TrainingEvent.EpochDone(done, plan.epochs(), engine.snapshot(state.average), best));
        return true;
    }

    /** What was changed before the training was interrupted holds again where its checkpoint is older. */
    private void changeAgain() {
        int next = state.optimizer.steps() + 1;
        job.changes().stream()
                .filter(change -> change.step() == next)
                .filter(change -> !state.history.changes().contains(change))
                .forEach(change -> change(new TrainingControl.Rates(change.learningRate(), change.weightDecay())));
    }

    private void change(TrainingControl.Rates rates) {
        PlanChange change = new PlanChange(state.optimizer.steps() + 1, rates.learningRate(), rates.weightDecay());
        state.history = state.history.with(change);
        events.accept(new TrainingEvent.PlanChanged(change));
    }

    private GradientEngine.BatchResult step(int epoch, int batch, BatchSource.Batch digits)
            throws InterruptedException, TrainingFailedException {
        GradientEngine.BatchResult result = engine.gradient(state.parameters, digits.ink(), digits.targets(), gradient);
        if (!Double.isFinite(result.loss()) || !isFinite(gradient)) {
            throw diverged(epoch, batch);
        }
        int taken = state.optimizer.steps();
        double progress = (double) taken / ((long) batches.batches() * plan.epochs());
        double highest =
                state.history.lastChange().map(PlanChange::learningRate).orElse(plan.learningRate());
        double decay = state.history.lastChange().map(PlanChange::weightDecay).orElse(plan.weightDecay());
        double rate = highest * plan.schedule().share(progress);
        boolean measured = taken % TrainingCurve.RATIO_INTERVAL == 0;
        if (measured) {
            ratios.before(state.parameters);
        }
        state.optimizer.step(state.parameters, gradient, rate, decay);
        state.average(plan.averaging());
        double accuracy = (double) result.correct() / batches.batchSize();
        state.curve.append(result.loss(), accuracy, rate);
        events.accept(
                new TrainingEvent.BatchDone(taken + 1, epoch, batch, batches.batches(), result.loss(), accuracy, rate));
        if (measured) {
            state.curve.appendRatios(ratios.after(state.parameters));
            events.accept(
                    new TrainingEvent.UpdatesMeasured(taken + 1, state.curve.ratios(state.curve.measurements() - 1)));
        }
        if (control.wantsSnapshot()) {
            events.accept(new TrainingEvent.SnapshotTaken(taken + 1, engine.snapshot(state.average)));
        }
        return result;
    }

    private static TrainingFailedException diverged(int epoch, int batch) {
        return new TrainingFailedException("The training diverged in epoch " + epoch + ", batch " + batch
                + ": its numbers overflowed. Try a smaller learning rate.");
    }

    /** Empty where the training was stopped meanwhile. */
    private Optional<Evaluation> validate() {
        try (Recognizer recognizer = engine.recognizer(state.average)) {
            return Optional.of(Readings.of(recognizer, job.data().validation(), share -> {}, control::isStopped)
                    .evaluation());
        } catch (CancellationException e) {
            return Optional.empty();
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
}
