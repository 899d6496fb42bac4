package digitpad.recognition;

import static digitpad.recognition.CandidateNetwork.CHANNELS;
import static digitpad.recognition.CandidateNetwork.KERNEL;
import static digitpad.recognition.CandidateNetwork.MAP;
import static digitpad.recognition.CandidateNetwork.PADDED;
import static digitpad.recognition.CandidateNetwork.STRIDE;

import digitpad.recognition.CandidateNetwork.Activations;
import java.util.List;
import java.util.stream.IntStream;

/** What each parameter of a candidate network adds to the loss: how unlikely the ways are that read as is written. */
final class CandidateGradient {
    /** Slopes from which nothing is learnt. */
    private static final float NOTHING = 1e-5f;

    private final CandidateNetwork network;

    /** The gradient: a network whose parameters are the derivatives. */
    private final CandidateNetwork sum;

    private double loss;

    CandidateGradient(CandidateNetwork network) {
        this.network = network;
        this.sum = new CandidateNetwork(network.kernels, network.hidden);
    }

    CandidateNetwork sum() {
        return sum;
    }

    /** In nats, over all examples that were added. */
    double loss() {
        return loss;
    }

    static double[] scores(CandidateNetwork network, PartingExample example, List<Activations> activations) {
        return IntStream.range(0, example.size())
                .mapToDouble(i ->
                        network.score(example.views().get(i), example.features().get(i), activations.get(i)))
                .toArray();
    }

    /** Of log-linear models the derivative by a score is how much of all ways leads through the candidate, less its share of the right ones. */
    void add(PartingExample example) {
        List<Activations> activations = IntStream.range(0, example.size())
                .mapToObj(i -> new Activations(network))
                .toList();
        double[] scores = scores(network, example, activations);
        Ways ways = new Ways(example.atoms());
        Ways.Sums every = ways.sums(scores, Ways.Goal.ANYTHING);
        Ways.Sums right = ways.sums(scores, example.right());
        loss += every.logSum() - right.logSum();
        for (int i = 0; i < scores.length; i++) {
            add(example.features().get(i), activations.get(i), (float) (every.shares()[i] - right.shares()[i]));
        }
    }

    private void add(float[] features, Activations activations, float slope) {
        if (Math.abs(slope) < NOTHING) {
            // Most candidates: nearly no way leads through them, or nearly every one.
            return;
        }
        for (int i = 0; i < features.length; i++) {
            sum.featureWeights[i] += slope * features[i];
        }
        int inputs = network.inputs();
        float[] slopes = new float[inputs];
        for (int unit = 0; unit < network.hidden; unit++) {
            sum.outputWeights[unit] += slope * activations.hidden[unit];
            if (activations.hidden[unit] > 0) {
                float own = slope * network.outputWeights[unit];
                sum.denseBiases[unit] += own;
                for (int i = 0; i < inputs; i++) {
                    sum.denseWeights[unit * inputs + i] += own * activations.inputs[i];
                    slopes[i] += own * network.denseWeights[unit * inputs + i];
                }
            }
        }
        for (int place = 0; place < network.kernels * MAP * MAP; place++) {
            if (activations.inputs[place] > 0) {
                addKernel(place / (MAP * MAP), place / MAP % MAP, place % MAP, slopes[place], activations.padded);
            }
        }
    }

    private void addKernel(int kernel, int row, int column, float slope, float[] padded) {
        sum.kernelBiases[kernel] += slope;
        int weight = kernel * CHANNELS * KERNEL * KERNEL;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int corner = (channel * PADDED + STRIDE * row) * PADDED + STRIDE * column;
            for (int y = 0; y < KERNEL; y++) {
                for (int x = 0; x < KERNEL; x++) {
                    sum.kernelWeights[weight++] += slope * padded[corner + y * PADDED + x];
                }
            }
        }
    }
}
