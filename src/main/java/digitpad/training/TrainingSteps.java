package digitpad.training;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Seeds;
import digitpad.model.NetworkSnapshot;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.FiniteNumbers;
import digitpad.training.evaluation.Evaluation;
import digitpad.training.evaluation.Readings;
import digitpad.training.plan.TrainingPlan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What a training computes: step after step over its vectors, whoever hears of it and whoever steers it. */
final class TrainingSteps {
    /** In a seed, where the positions of digits are at least 0. */
    private static final long DROPOUT = -2;

    private final TrainingPlan plan;
    private final GradientEngine engine;
    private final BatchSource batches;
    private final TrainingState state;
    private final float[] gradient;

    TrainingSteps(TrainingPlan plan, GradientEngine engine, BatchSource batches, TrainingState state) {
        this.plan = plan;
        this.engine = engine;
        this.batches = batches;
        this.state = state;
        this.gradient = new float[state.parameters.length];
    }

    /**
     * What a step came to.
     *
     * @param number of the step, counted from 1
     * @param loss of its batch before it, mean in nats
     * @param correct digits of its batch that were read right before it
     * @param learningRate that it was taken with
     * @param ratios of its length to that of the weights, layer by layer, where they were measured
     */
    record Step(int number, double loss, int correct, double learningRate, Optional<List<Float>> ratios) {}

    /** Batches of an epoch. */
    int batches() {
        return batches.batches();
    }

    /** Digits of a batch. */
    int batchSize() {
        return batches.batchSize();
    }

    /** An epoch's batches, to be handed to {@link #step} one after the other. */
    BatchSource.Epoch begin(int epoch) {
        engine.seed(Seeds.of(plan.seed(), epoch, DROPOUT));
        return batches.epoch(epoch);
    }

    /**
     * Takes a step by the next batch of an epoch.
     *
     * @param rates the schedule's highest rates
     * @throws TrainingFailedException where numbers overflow; {@code place} says where
     */
    Step step(BatchSource.Epoch source, TrainingControl.Rates rates, String place)
            throws InterruptedException, TrainingFailedException {
        BatchSource.Batch digits = source.next();
        GradientEngine.BatchResult result = engine.gradient(state.parameters, digits.ink(), digits.targets(), gradient);
        // The loss is bounded and hides an overflow, which the gradient shows.
        if (!Double.isFinite(result.loss()) || !FiniteNumbers.all(gradient)) {
            throw TrainingFailedException.diverged(place);
        }
        double progress = (double) state.optimizer.steps() / ((long) batches.batches() * plan.epochs());
        double rate = rates.learningRate() * plan.schedule().share(progress);
        Optional<List<Float>> ratios = state.step(gradient, rate, rates.weightDecay());
        state.average(plan.averaging());
        return new Step(state.optimizer.steps(), result.loss(), result.correct(), rate, ratios);
    }

    /** @throws TrainingFailedException where the network's numbers have overflowed; {@code place} says where */
    void requireFinite(String place) throws TrainingFailedException {
        if (!FiniteNumbers.all(state.parameters) || !FiniteNumbers.all(state.average)) {
            throw TrainingFailedException.diverged(place);
        }
    }

    /**
     * How the averaged network reads.
     *
     * @return empty where it was stopped meanwhile
     * @throws TrainingFailedException where weights are numbers still and what they make of a digit is none
     */
    Optional<Evaluation> validate(DigitDataset digits, BooleanSupplier stopped, String place)
            throws TrainingFailedException {
        try (Recognizer recognizer = engine.recognizer(state.average)) {
            return Optional.of(
                    Readings.of(recognizer, digits, share -> {}, stopped).evaluation());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (OverflowException e) {
            throw TrainingFailedException.diverged(place);
        }
    }

    /** The averaged network as it is now. */
    NetworkSnapshot snapshot() {
        return engine.snapshot(state.average);
    }
}
