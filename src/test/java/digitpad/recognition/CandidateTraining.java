package digitpad.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains the network that scores candidates: the ways that read as is written are made likely among all ways to part the same ink (a
 * conditional random field; the network that reads digits is held fixed), by Adam (Kingma and Ba 2015) with a rate that falls as a cosine.
 */
final class CandidateTraining {
    private static final int BATCH = 32;
    private static final double RATE = 0.002;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double EPSILON = 1e-8;

    /** Threads, each with a gradient of its own; the sum does not depend on how fast they are. */
    private static final int PARTS = 2;

    private final List<float[]> parameters;
    private final List<float[]> first;
    private final List<float[]> second;
    private final CandidateNetwork network;
    private final double decay;
    private int step;

    private CandidateTraining(CandidateNetwork network, double decay) {
        this.network = network;
        this.decay = decay;
        this.parameters = List.copyOf(network.tensors().values());
        this.first = parameters.stream().map(values -> new float[values.length]).toList();
        this.second =
                parameters.stream().map(values -> new float[values.length]).toList();
    }

    /** Weights as He et al. (2015) draw them; the weighted sums begin near nothing. */
    static CandidateNetwork fresh(int kernels, int hidden, long seed) {
        CandidateNetwork network = new CandidateNetwork(kernels, hidden);
        Random random = new Random(seed);
        int inside = CandidateNetwork.CHANNELS * CandidateNetwork.KERNEL * CandidateNetwork.KERNEL;
        fill(network.kernelWeights, Math.sqrt(2.0 / inside), random);
        fill(network.denseWeights, Math.sqrt(1.0 / network.inputs()), random);
        fill(network.outputWeights, 0.05, random);
        return network;
    }

    private static void fill(float[] values, double deviation, Random random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (deviation * random.nextGaussian());
        }
    }

    /**
     * Changes the parameters.
     *
     * @param decay added to each derivative for each unit of its parameter
     * @param told after each epoch: the mean loss in nats
     */
    static void run(
            CandidateNetwork network,
            List<PartingExample> examples,
            int epochs,
            double decay,
            long seed,
            Consumer<Double> told) {
        CandidateTraining training = new CandidateTraining(network, decay);
        List<PartingExample> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        int steps = epochs * ((order.size() + BATCH - 1) / BATCH);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int start = 0; start < order.size(); start += BATCH) {
                loss += training.step(order.subList(start, Math.min(order.size(), start + BATCH)), steps);
            }
            told.accept(loss / order.size());
        }
    }

    /** Returns the sum of the losses. */
    private double step(List<PartingExample> batch, int steps) {
        List<CandidateGradient> gradients = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    CandidateGradient gradient = new CandidateGradient(network);
                    for (int i = part; i < batch.size(); i += PARTS) {
                        gradient.add(batch.get(i));
                    }
                    return gradient;
                })
                .toList();
        double rate = RATE * (1 + Math.cos(Math.PI * step / steps)) / 2;
        step++;
        List<Iterator<float[]>> parts = gradients.stream()
                .map(gradient -> gradient.sum().tensors().values().iterator())
                .toList();
        for (int tensor = 0; tensor < parameters.size(); tensor++) {
            float[] slopes = new float[parameters.get(tensor).length];
            for (Iterator<float[]> part : parts) {
                float[] own = part.next();
                for (int i = 0; i < own.length; i++) {
                    slopes[i] += own[i];
                }
            }
            update(tensor, slopes, batch.size(), rate);
        }
        return gradients.stream().mapToDouble(CandidateGradient::loss).sum();
    }

    private void update(int tensor, float[] slopes, int size, double rate) {
        float[] values = parameters.get(tensor);
        float[] mean = first.get(tensor);
        float[] square = second.get(tensor);
        double ofMean = 1 - Math.pow(FIRST_MOMENT, step);
        double ofSquare = 1 - Math.pow(SECOND_MOMENT, step);
        for (int i = 0; i < values.length; i++) {
            double slope = slopes[i] / size + decay * values[i];
            mean[i] = (float) (FIRST_MOMENT * mean[i] + (1 - FIRST_MOMENT) * slope);
            square[i] = (float) (SECOND_MOMENT * square[i] + (1 - SECOND_MOMENT) * slope * slope);
            values[i] -= (float) (rate * (mean[i] / ofMean) / (Math.sqrt(square[i] / ofSquare) + EPSILON));
        }
    }
}
