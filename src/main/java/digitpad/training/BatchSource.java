package digitpad.training;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Seeds;
import digitpad.image.DigitImage;
import digitpad.threads.Uninterrupted;
import digitpad.training.plan.TrainingPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Shuffled, augmented batches of a training part, the next one prepared by a thread of its own while the last one is learnt
 * from. What a batch holds depends on the seed, the epoch and its number alone, so that a resumed training meets the same.
 */
final class BatchSource implements AutoCloseable {
    /** In a seed, where positions are at least 0. */
    private static final long ORDER = -1;

    /** As long as it takes. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final DigitDataset data;
    private final TrainingPlan plan;
    private final List<DigitImage> nonDigits;
    private final int batchSize;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "trainer-batches"));
    private final Batch[] buffers;

    /**
     * Ink and targets of a batch; its arrays are used again two batches later.
     *
     * @param ink 784 values a digit, 0…1
     * @param targets ten probabilities a digit, smoothed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Batch(float[] ink, float[] targets) {}

    /** @param nonDigits of which the plan's share is mixed in */
    BatchSource(DigitDataset data, TrainingPlan plan, List<DigitImage> nonDigits) {
        this.data = data;
        this.plan = plan;
        this.nonDigits = nonDigits;
        this.batchSize = Math.min(plan.batchSize(), data.size());
        this.buffers = new Batch[] {emptyBatch(), emptyBatch()};
    }

    private Batch emptyBatch() {
        return new Batch(new float[batchSize * DigitImage.AREA], new float[batchSize * 10]);
    }

    int batchSize() {
        return batchSize;
    }

    /** Whole batches in an epoch; the digits left over differ from epoch to epoch. */
    int batches() {
        return data.size() / batchSize;
    }

    /** The batches of an epoch, counted from 1, one after the other. */
    Epoch epoch(int epoch) {
        return new Epoch(epoch);
    }

    final class Epoch {
        private final int epoch;
        private final int[] order;
        private int next;
        private Future<Batch> prepared;

        private Epoch(int epoch) {
            this.epoch = epoch;
            this.order = shuffled(new SplittableRandom(Seeds.of(plan.seed(), epoch, ORDER)));
            this.prepared = thread.submit(() -> fill(0));
        }

        /** The next batch; to be called {@link #batches()} times. */
        Batch next() throws InterruptedException {
            try {
                Batch batch = prepared.get();
                next++;
                if (next < batches()) {
                    int number = next;
                    prepared = thread.submit(() -> fill(number));
                }
                return batch;
            } catch (ExecutionException e) {
                throw new IllegalStateException("A batch could not be prepared.", e.getCause());
            }
        }

        private Batch fill(int number) {
            Batch batch = buffers[number % 2];
            float[] scratch = new float[DigitImage.AREA];
            for (int i = 0; i < batchSize; i++) {
                int position = number * batchSize + i;
                SplittableRandom random = new SplittableRandom(Seeds.of(plan.seed(), epoch, position));
                if (!nonDigits.isEmpty() && random.nextDouble() < plan.nonDigits()) {
                    nonDigits.get(random.nextInt(nonDigits.size())).copyTo(batch.ink(), i * DigitImage.AREA);
                    Arrays.fill(batch.targets(), i * 10, i * 10 + 10, 0.1f);
                } else {
                    data.copyInk(order[position], batch.ink(), i * DigitImage.AREA);
                    Arrays.fill(batch.targets(), i * 10, i * 10 + 10, (float) (plan.labelSmoothing() / 10));
                    batch.targets()[i * 10 + data.label(order[position])] += (float) (1 - plan.labelSmoothing());
                }
                plan.augmentation().apply(batch.ink(), i * DigitImage.AREA, random, scratch);
            }
            return batch;
        }
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = new int[data.size()];
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        // Preparing a batch is short, and no thread is to outlive the training.
        Uninterrupted.awaitEnd(thread, PATIENCE);
    }
}
