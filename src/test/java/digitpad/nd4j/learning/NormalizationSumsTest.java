package digitpad.nd4j.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NormalizationSumsTest {
    private static final int WORKERS = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    private final NormalizationSums sums = new NormalizationSums(WORKERS);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void everyWorkerGetsTheSumInTheWorkersOrder() throws ExecutionException, InterruptedException {
        // In any other order the small value would be lost or kept differently.
        double[] parts = {1e16, 1, -1e16};
        List<Future<double[]>> results = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            int own = worker;
            results.add(threads.submit(() -> {
                double[] values = new double[2];
                for (int round = 0; round < 500; round++) {
                    values[0] = parts[own];
                    values[1] = round + own;
                    sums.add(own, values);
                    assertThat(values).containsExactly(1e16 + 1 - 1e16, 3 * round + 3);
                }
                return values;
            }));
        }
        for (Future<double[]> result : results) {
            assertThat(result.get()).hasSize(2);
        }
    }

    @Test
    void aFailureEndsTheWaitAndEveryLaterOne() throws InterruptedException {
        Callable<Void> waiting = () -> {
            sums.add(0, new double[1]);
            return null;
        };
        Future<Void> early = threads.submit(waiting);
        sums.fail();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThatThrownBy(early::get).hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sums.add(1, new double[1])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneWorkerKeepsItsValues() {
        double[] values = {3};
        new NormalizationSums(1).add(0, values);
        assertThat(values).containsExactly(3);
    }
}
