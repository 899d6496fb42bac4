package digitpad.nd4j.learning;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/**
 * Adds vectors up across the workers of a batch, which all wait for each other here, in the workers' order whoever comes
 * first. All workers must ask for the same sums in the same order.
 */
final class NormalizationSums {
    private final CyclicBarrier barrier;

    /** Two sets in turn: a worker may be one sum ahead of another that still adds up, never two. */
    private final double[][][] parts;

    private final int[] asked;

    /** No sum can be had, because another worker failed. */
    static final class BrokenException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private BrokenException(Exception cause) {
            super("Another worker failed.", cause);
        }
    }

    NormalizationSums(int workers) {
        barrier = new CyclicBarrier(workers);
        parts = new double[2][workers][];
        asked = new int[workers];
    }

    /**
     * Replaces {@code values} by the sum of all workers' values.
     *
     * @throws BrokenException where another worker failed
     */
    void add(int worker, double[] values) {
        if (asked.length == 1) {
            return;
        }
        double[][] set = parts[asked[worker]++ & 1];
        set[worker] = values.clone();
        try {
            barrier.await();
        } catch (BrokenBarrierException | InterruptedException e) {
            throw new BrokenException(e);
        }
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            for (double[] part : set) {
                sum += part[i];
            }
            values[i] = sum;
        }
    }

    /** To be called by a worker that failed: no sum can be had any more, for those who wait already and those who come. */
    void fail() {
        // An interrupted await breaks the barrier for good, where a reset would let a late worker wait for ever.
        Thread.currentThread().interrupt();
        try {
            barrier.await();
        } catch (BrokenBarrierException | InterruptedException e) {
            // As intended; the exception has taken the interrupt with it, or the barrier was broken before.
            Thread.interrupted();
        }
    }
}
