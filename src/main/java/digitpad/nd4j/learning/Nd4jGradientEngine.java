package digitpad.nd4j.learning;

import digitpad.dataset.Seeds;
import digitpad.model.NetworkSnapshot;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.WorkerFailure;
import digitpad.nd4j.reading.Nd4jRecognizer;
import digitpad.nd4j.reading.Nd4jSnapshot;
import digitpad.recognition.Recognizer;
import digitpad.training.GradientEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Splits each batch over workers, a network instance and a thread each, and adds their gradients up in a fixed order, so
 * that the same seed and number of workers give the same numbers from run to run, and any number of workers the same within
 * rounding.
 */
public final class Nd4jGradientEngine implements GradientEngine {
    private final NetworkDescription description;
    private final ParameterLayout layout;
    private final int batchSize;
    private final List<ParameterBlock> blocks;
    private final NormalizationSums sums;
    private final List<GradientWorker> workers = new ArrayList<>();
    private long seed;
    private long batches;

    /** As {@link GradientEngine.Factory#create}. */
    public Nd4jGradientEngine(NetworkDescription description, int batchSize, int workers) {
        this(description, LearnedPart.WHOLE, batchSize, workers);
    }

    /** As above, for a part of the network: batches hold what the layers before it make of digits. */
    Nd4jGradientEngine(NetworkDescription description, LearnedPart part, int batchSize, int workers) {
        this.description = description;
        this.layout = new ParameterLayout(description);
        this.batchSize = batchSize;
        this.blocks = layout.blocks();
        int count = Math.min(workers, batchSize);
        this.sums = new NormalizationSums(count);
        for (int worker = 0; worker < count; worker++) {
            int from = batchSize * worker / count;
            // The difference of two shares of the whole keeps them within one of each other.
            int share = batchSize * (worker + 1) / count - from;
            TrainingNetwork.Place place = new TrainingNetwork.Place(worker, from, share, batchSize);
            try {
                this.workers.add(new GradientWorker(
                        "trainer-worker-" + (worker + 1),
                        () -> new TrainingNetwork(description, layout, part, place, sums)));
            } catch (RuntimeException | Error e) {
                close();
                throw e;
            }
        }
    }

    @Override
    public float[] initialParameters(long firstSeed) {
        return FirstWeights.of(description, layout, firstSeed);
    }

    @Override
    public List<ParameterBlock> blocks() {
        return blocks;
    }

    @Override
    public void seed(long newSeed) {
        seed = newSeed;
        batches = 0;
    }

    @Override
    public BatchResult gradient(float[] parameters, float[] ink, float[] targets, float[] gradient) {
        long ofBatch = Seeds.of(seed, batches++);
        onEach(network -> network.compute(parameters, ink, targets, ofBatch));
        double loss = 0;
        int correct = 0;
        Arrays.fill(gradient, 0);
        for (GradientWorker worker : workers) {
            TrainingNetwork network = worker.network();
            loss += network.loss();
            correct += network.correct();
            for (ParameterBlock block : blocks) {
                add(block, network, gradient);
            }
        }
        return new BatchResult(loss / batchSize, correct);
    }

    /** Losses are summed over a share, so its gradients are parts of a sum; statistics are those of the whole batch. */
    private void add(ParameterBlock block, TrainingNetwork network, float[] gradient) {
        float part = block.kind() == ParameterBlock.Kind.STATISTIC ? 1f / workers.size() : 1f / batchSize;
        float[] own = network.gradient();
        for (int i = block.from(); i < block.to(); i++) {
            gradient[i] += part * own[i];
        }
    }

    private void onEach(Consumer<TrainingNetwork> task) {
        workers.forEach(worker -> worker.start(network -> {
            try {
                task.accept(network);
            } catch (RuntimeException | Error e) {
                // The others may be waiting for this worker's part of a sum.
                sums.fail();
                throw e;
            }
        }));
        joinAll();
    }

    /** Waits for every worker, and throws what went wrong first: that others waited in vain for its sums follows from it. */
    private void joinAll() {
        List<Throwable> failures = new ArrayList<>();
        for (GradientWorker worker : workers) {
            worker.join().ifPresent(failures::add);
        }
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.stream()
                .filter(failure -> !(failure instanceof NormalizationSums.BrokenException))
                .findFirst()
                .orElse(failures.get(0));
        throw WorkerFailure.of("A training worker failed.", first);
    }

    @Override
    public Recognizer recognizer(float[] parameters) {
        return new Nd4jRecognizer(description, layout.tensors(parameters), workers.size());
    }

    @Override
    public NetworkSnapshot snapshot(float[] parameters) {
        return new Nd4jSnapshot(description, layout.tensors(parameters));
    }

    @Override
    public void close() {
        workers.forEach(GradientWorker::close);
    }
}
