package digitpad.training;

import digitpad.training.evaluation.Evaluation;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
import digitpad.training.plan.PlanChange;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The course of one training, epoch after epoch: what is asked of whoever steers it, and what is told. */
final class TrainingLoop {
    /** Cross-entropy of ten equal probabilities. */
    private static final double GUESSING_LOSS = Math.log(10);

    /** A network that is this wrong after an epoch learns nothing any more. */
    private static final double HOPELESS_LOSS = 3 * GUESSING_LOSS;

    private final TrainingJob job;
    private final TrainingSteps steps;
    private final TrainingState state;
    private final Consumer<TrainingEvent> events;
    private final TrainingControl control;
    private final LongSupplier nanos;

    /** @param nanos the time by which epochs are measured */
    TrainingLoop(
            TrainingJob job,
            TrainingSteps steps,
            TrainingState state,
            Consumer<TrainingEvent> events,
            TrainingControl control,
            LongSupplier nanos) {
        this.job = job;
        this.steps = steps;
        this.state = state;
        this.events = events;
        this.control = control;
        this.nanos = nanos;
    }

    /** Trains and validates one epoch; false where it was stopped before its end. */
    boolean epoch() throws InterruptedException, TrainingFailedException {
        long start = nanos.getAsLong();
        long waited = 0;
        int epoch = state.log.history().epochs().size() + 1;
        BatchSource.Epoch source = steps.begin(epoch);
        double loss = 0;
        int correct = 0;
        for (int batch = 1; batch <= steps.batches(); batch++) {
            long asked = nanos.getAsLong();
            if (!control.goOn()) {
                return false;
            }
            waited += nanos.getAsLong() - asked;
            changeAgain();
            control.change().ifPresent(this::change);
            TrainingSteps.Step step = steps.step(source, rates(), place(epoch, batch));
            loss += step.loss();
            correct += step.correct();
            tell(epoch, batch, step);
        }
        steps.requireFinite(place(epoch, steps.batches()));
        Optional<Evaluation> validated = steps.validate(
                job.data().validation(), control::isStopped, "in epoch " + epoch + ", when it was validated");
        if (validated.isEmpty()) {
            return false;
        }
        Evaluation validation = validated.get();
        double meanLoss = loss / steps.batches();
        requireHope(epoch, meanLoss, validation.loss());
        EpochRecord done = new EpochRecord(
                epoch,
                meanLoss,
                (double) correct / ((long) steps.batches() * steps.batchSize()),
                validation.loss(),
                validation.accuracy(),
                (nanos.getAsLong() - start - waited) / 1e9);
        boolean best = state.keepIfBest(done);
        tell(new TrainingEvent.EpochDone(done, job.plan().epochs(), steps.snapshot(), best));
        return true;
    }

    private static String place(int epoch, int batch) {
        return "in epoch " + epoch + ", batch " + batch;
    }

    private static void requireHope(int epoch, double loss, double validationLoss) throws TrainingFailedException {
        if (loss > HOPELESS_LOSS && validationLoss > HOPELESS_LOSS) {
            throw new TrainingFailedException(String.format(
                    Locale.ROOT,
                    "The training diverged in epoch %d: its loss of %.1f is far worse than guessing, which has %.1f. "
                            + "Try a smaller learning rate.",
                    epoch,
                    loss,
                    GUESSING_LOSS));
        }
    }

    /** The plan's, or those that it was changed to. */
    private TrainingControl.Rates rates() {
        return state.log
                .history()
                .lastChange()
                .map(change -> new TrainingControl.Rates(change.learningRate(), change.weightDecay()))
                .orElseGet(() -> new TrainingControl.Rates(
                        job.plan().learningRate(), job.plan().weightDecay()));
    }

    /** What was changed before the training was interrupted holds again where its checkpoint is older. */
    private void changeAgain() {
        int next = state.optimizer.steps() + 1;
        job.changes().stream()
                .filter(change -> change.step() == next)
                .filter(change -> !state.log.history().changes().contains(change))
                .forEach(change -> change(new TrainingControl.Rates(change.learningRate(), change.weightDecay())));
    }

    private void change(TrainingControl.Rates rates) {
        PlanChange change = new PlanChange(state.optimizer.steps() + 1, rates.learningRate(), rates.weightDecay());
        tell(new TrainingEvent.PlanChanged(change));
    }

    private void tell(int epoch, int batch, TrainingSteps.Step step) {
        double accuracy = (double) step.correct() / steps.batchSize();
        tell(new TrainingEvent.BatchDone(
                step.number(), epoch, batch, steps.batches(), step.loss(), accuracy, step.learningRate()));
        step.ratios().ifPresent(ratios -> tell(new TrainingEvent.UpdatesMeasured(step.number(), ratios)));
        if (control.wantsSnapshot()) {
            tell(new TrainingEvent.SnapshotTaken(step.number(), steps.snapshot()));
        }
    }

    /** What is told is what the training's own state is made of. */
    private void tell(TrainingEvent event) {
        state.log.accept(event);
        events.accept(event);
    }
}
