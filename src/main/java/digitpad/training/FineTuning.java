package digitpad.training;

import digitpad.dataset.Seeds;
import digitpad.safetensors.FiniteNumbers;
import digitpad.training.optimizer.AdamW;
import digitpad.training.optimizer.Optimizer;
import digitpad.training.plan.LearningRateSchedule;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * A short training of a network's last layers on a few new digits, with known ones replayed between them so that they are not
 * forgotten (Robins 1995). Where the replayed digits' targets are the network's own probabilities, it is held to what it
 * knew (Li and Hoiem 2016, "Learning without Forgetting").
 */
public final class FineTuning {
    private final LastLayers network;
    private final Plan plan;

    /**
     * How to learn.
     *
     * @param steps optimiser steps
     * @param fresh new digits in a batch
     * @param replayed known digits in a batch
     * @param learningRate highest of the one-cycle schedule
     * @param weightDecay share of each weight taken off a step, times the learning rate
     * @param seed of the choice of digits and of the dropout
     */
    public record Plan(int steps, int fresh, int replayed, double learningRate, double weightDecay, long seed) {
        /**
         * The same with fewer steps.
         *
         * @param share of the steps, above 0 and at most 1
         */
        public Plan shortened(double share) {
            return new Plan(
                    Math.max(1, (int) Math.round(share * steps)), fresh, replayed, learningRate, weightDecay, seed);
        }

        /** Digits in a batch. */
        public int batchSize() {
            return fresh + replayed;
        }
    }

    /**
     * Digits to learn from, behind the first layers.
     *
     * @param features as {@link LastLayers#features} gives them
     * @param targets ten probabilities a digit
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Examples(float[] features, float[] targets) {
        int size() {
            return targets.length / TARGETS;
        }
    }

    private static final int TARGETS = 10;

    /** @param network prepared for batches of the plan's size */
    public FineTuning(LastLayers network, Plan plan) {
        this.network = network;
        this.plan = plan;
    }

    /**
     * Learns, beginning with the network as it was opened.
     *
     * @param fresh at least one
     * @param replayed at least one
     * @param progress told after each step which share of them is done, 0…1
     * @param cancelled asked before each step
     * @return the whole network's parameters
     * @throws CancellationException where it said so
     * @throws TrainingFailedException where the numbers overflow
     */
    public float[] run(Examples fresh, Examples replayed, DoubleConsumer progress, BooleanSupplier cancelled)
            throws TrainingFailedException {
        float[] parameters = network.parameters();
        float[] gradient = new float[parameters.length];
        Optimizer optimizer = new AdamW(network.blocks());
        int width = network.featureCount();
        float[] features = new float[plan.batchSize() * width];
        float[] targets = new float[plan.batchSize() * TARGETS];
        Deck freshDeck = new Deck(fresh.size(), new SplittableRandom(Seeds.of(plan.seed(), 0)));
        Deck replayedDeck = new Deck(replayed.size(), new SplittableRandom(Seeds.of(plan.seed(), 1)));
        network.seed(Seeds.of(plan.seed(), 2));
        for (int step = 0; step < plan.steps(); step++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The learning was cancelled.");
            }
            for (int i = 0; i < plan.batchSize(); i++) {
                Examples examples = i < plan.fresh() ? fresh : replayed;
                int digit = i < plan.fresh() ? freshDeck.draw() : replayedDeck.draw();
                System.arraycopy(examples.features(), digit * width, features, i * width, width);
                System.arraycopy(examples.targets(), digit * TARGETS, targets, i * TARGETS, TARGETS);
            }
            double loss =
                    network.gradient(parameters, features, targets, gradient).loss();
            double rate = plan.learningRate() * LearningRateSchedule.ONE_CYCLE.share((double) step / plan.steps());
            optimizer.step(parameters, gradient, rate, plan.weightDecay());
            if (!Double.isFinite(loss) || !FiniteNumbers.all(parameters)) {
                throw new TrainingFailedException("The network cannot be taught: its numbers overflowed.");
            }
            progress.accept((step + 1.0) / plan.steps());
        }
        return parameters;
    }

    /**
     * A network between two (Wortsman et al. 2022): it keeps more of what the first could do than a training that was stopped
     * half-way.
     *
     * @param share of the second one, 0…1
     */
    public static float[] between(float[] first, float[] second, double share) {
        float[] mixed = new float[first.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) ((1 - share) * first[i] + share * second[i]);
        }
        return mixed;
    }

    /** Draws all numbers below a bound in random order, again and again. */
    private static final class Deck {
        private final int[] order;
        private final SplittableRandom random;
        private int next;

        Deck(int size, SplittableRandom random) {
            this.order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = i;
            }
            this.random = random;
        }

        /** A number, after one not drawn since the last were all drawn. */
        int draw() {
            int other = next + random.nextInt(order.length - next);
            int drawn = order[other];
            order[other] = order[next];
            order[next] = drawn;
            next = (next + 1) % order.length;
            return drawn;
        }
    }
}
