package digitpad.dl4j;

import digitpad.recognition.Recognizer;
import digitpad.training.GradientEngine;
import digitpad.training.ModelCard;
import digitpad.training.ParameterBlock;
import digitpad.training.network.NetworkDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Splits each batch over workers, a network instance and a thread each, and adds their gradients up in a fixed order, so
 * that the same seed and number of workers give the same numbers from run to run.
 */
public final class Dl4jGradientEngine implements GradientEngine {
    private final NetworkDescription description;
    private final int batchSize;
    private final List<ParameterBlock> blocks;
    private final List<ExecutorService> threads = new ArrayList<>();
    private final List<GradientWorker> workers = new ArrayList<>();

    /** As {@link GradientEngine.Factory#create}. */
    public Dl4jGradientEngine(NetworkDescription description, int batchSize, int workers) {
        this.description = description;
        this.batchSize = batchSize;
        this.blocks = new FlatParameters(NetworkBuilder.build(description, 0)).blocks();
        int count = Math.min(workers, batchSize);
        for (int i = 0; i < count; i++) {
            int number = i + 1;
            // Dividing what is left keeps the shares within one of each other.
            int share = batchSize * (i + 1) / count - batchSize * i / count;
            ExecutorService thread =
                    Executors.newSingleThreadExecutor(task -> new Thread(task, "trainer-worker-" + number));
            threads.add(thread);
            this.workers.add(join(thread.submit(() -> {
                NumericRuntime.prepareThread();
                return new GradientWorker(description, share);
            })));
        }
    }

    @Override
    public float[] initialParameters(long seed) {
        return new FlatParameters(NetworkBuilder.build(description, seed)).read();
    }

    @Override
    public List<ParameterBlock> blocks() {
        return blocks;
    }

    @Override
    public void seed(long seed) {
        onEach(worker -> worker.seed(seed + workers.indexOf(worker)));
    }

    @Override
    public BatchResult gradient(float[] parameters, float[] ink, float[] targets, float[] gradient) {
        int[] from = new int[workers.size()];
        for (int i = 1; i < from.length; i++) {
            from[i] = from[i - 1] + workers.get(i - 1).share();
        }
        onEach(worker -> worker.compute(parameters, ink, targets, from[workers.indexOf(worker)]));
        for (ParameterBlock block : blocks) {
            average(block, gradient);
        }
        return new BatchResult(
                workers.stream().mapToDouble(GradientWorker::loss).sum() / batchSize,
                workers.stream().mapToInt(GradientWorker::correct).sum());
    }

    /** Losses were summed over a worker's share; the running statistics of each share stand for themselves. */
    private void average(ParameterBlock block, float[] gradient) {
        Arrays.fill(gradient, block.from(), block.to(), 0);
        for (GradientWorker worker : workers) {
            float part =
                    block.kind() == ParameterBlock.Kind.STATISTIC ? (float) worker.share() / batchSize : 1f / batchSize;
            float[] own = worker.gradient();
            for (int i = block.from(); i < block.to(); i++) {
                gradient[i] += part * own[i];
            }
        }
    }

    private void onEach(Consumer<GradientWorker> task) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            GradientWorker worker = workers.get(i);
            running.add(threads.get(i).submit(() -> task.accept(worker)));
        }
        running.forEach(Dl4jGradientEngine::join);
    }

    private static <T> T join(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // A batch is short, and workers must not be left in the middle of one.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("A training worker failed.", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Recognizer recognizer(float[] parameters) {
        return new Dl4jRecognizer(description, NetworkTensors.of(network(parameters)));
    }

    @Override
    public void save(float[] parameters, ModelCard card, Path file) throws IOException {
        ModelFile.write(file, card, NetworkTensors.of(network(parameters)));
    }

    private MultiLayerNetwork network(float[] parameters) {
        MultiLayerNetwork network = NetworkBuilder.build(description, 0);
        new FlatParameters(network).write(parameters);
        return network;
    }

    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdown);
    }
}
