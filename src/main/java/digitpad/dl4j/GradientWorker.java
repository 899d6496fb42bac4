package digitpad.dl4j;

import digitpad.image.DigitImage;
import digitpad.training.network.NetworkDescription;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * One network instance that computes gradients over its share of each batch. Belongs to one thread, on which it must be
 * made as well.
 */
final class GradientWorker {
    private final MultiLayerNetwork network;
    private final FlatParameters parameters;
    private final int share;
    private final INDArray images;
    private final INDArray labels;
    private final float[] gradient;
    private double loss;
    private int correct;

    /** @param share digits of a batch that this worker computes, always as many */
    GradientWorker(NetworkDescription description, int share) {
        this.network = NetworkBuilder.build(description, 0);
        this.parameters = new FlatParameters(network);
        this.share = share;
        this.images = Nd4j.createUninitialized(share, 1, DigitImage.SIZE, DigitImage.SIZE);
        this.labels = Nd4j.createUninitialized(share, 10);
        this.gradient = new float[parameters.size()];
    }

    /** Seeds the dropout of this thread. */
    void seed(long seed) {
        Nd4j.getRandom().setSeed(seed);
    }

    /**
     * Computes the gradient of the summed loss over {@code share} digits.
     *
     * @param from index of the first of this worker's digits in the arrays
     */
    void compute(float[] weights, float[] ink, float[] targets, int from) {
        parameters.write(weights);
        FlatParameters.fill(images, ink, from * DigitImage.AREA, share * DigitImage.AREA);
        FlatParameters.fill(labels, targets, from * 10, share * 10);
        network.setInput(images);
        network.setLabels(labels);
        network.computeGradientAndScore();
        loss = network.score() * share;
        correct = ((CountingCrossEntropy)
                        ((OutputLayer) network.getOutputLayer().conf().getLayer()).getLossFn())
                .correct();
        FlatParameters.copy(network.getFlattenedGradients(), gradient);
        network.clear();
    }

    int share() {
        return share;
    }

    float[] gradient() {
        return gradient;
    }

    /** Digits of the last computation that were read right. */
    int correct() {
        return correct;
    }

    /** Summed over the digits of the last computation, in nats. */
    double loss() {
        return loss;
    }
}
