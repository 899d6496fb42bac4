package digitpad.nd4j.reading;

import digitpad.nd4j.NumericRuntime;
import digitpad.nd4j.WorkerFailure;
import digitpad.safetensors.Tensor;
import digitpad.threads.Uninterrupted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs many digits' values through some layers, on several threads, and gives back at once what that took. */
public final class LayerRangeReading implements Runnable {
    private static final int TOGETHER = ReadingLane.MANY;

    private final LayerRange layers;
    private final Map<String, Tensor> tensors;
    private final float[] values;
    private final int inputs;
    private final float[] results;
    private final int outputs;
    private final AtomicInteger next = new AtomicInteger();

    private LayerRangeReading(LayerRange layers, Map<String, Tensor> tensors, float[] values, int inputs, int outputs) {
        this.layers = layers;
        this.tensors = tensors;
        this.values = values;
        this.inputs = inputs;
        this.outputs = outputs;
        this.results = new float[Math.multiplyExact(values.length / inputs, outputs)];
    }

    /**
     * Reads.
     *
     * @param tensors of the whole network or of these layers at the least
     * @param values {@code inputs} values a digit
     * @return {@code outputs} values a digit, before the softmax where the last layer is among them
     */
    public static float[] read(
            LayerRange layers, Map<String, Tensor> tensors, float[] values, int inputs, int outputs, int workers) {
        LayerRangeReading reading = new LayerRangeReading(layers, tensors, values, inputs, outputs);
        int batches = (values.length / inputs + TOGETHER - 1) / TOGETHER;
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Math.min(workers, batches)), task -> new Thread(task, "last-layers"));
        List<Future<?>> shares = new ArrayList<>();
        for (int i = 0; i < Math.min(workers, batches); i++) {
            shares.add(threads.submit(reading));
        }
        threads.shutdown();
        Optional<Throwable> failure = Optional.empty();
        for (Future<?> share : shares) {
            try {
                Uninterrupted.get(share);
            } catch (ExecutionException e) {
                failure = Optional.of(e.getCause() == null ? e : e.getCause());
            }
        }
        if (failure.isPresent()) {
            throw WorkerFailure.of("Reading a batch failed.", failure.get());
        }
        return reading.results;
    }

    /** Takes one batch after the other until none is left. */
    @Override
    public void run() {
        NumericRuntime.prepareThread();
        try (InferenceNetwork network = new InferenceNetwork(layers, tensors, TOGETHER)) {
            float[] batch = new float[TOGETHER * inputs];
            int digits = values.length / inputs;
            for (int from = next.getAndAdd(TOGETHER); from < digits; from = next.getAndAdd(TOGETHER)) {
                int count = Math.min(TOGETHER, digits - from);
                System.arraycopy(values, from * inputs, batch, 0, count * inputs);
                System.arraycopy(network.run(batch), 0, results, from * outputs, count * outputs);
            }
        }
    }
}
