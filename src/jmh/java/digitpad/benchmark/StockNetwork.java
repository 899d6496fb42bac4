package digitpad.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * The network two-block as Deeplearning4j's documentation builds it, with the library as it comes: its own convolutions
 * instead of oneDNN's, and as many OpenMP threads as it chooses. Prints one JSON object, with the names of the fields that
 * the PyTorch program of a side-by-side prints. Run by {@code mvn -q -Pbenchmark exec:exec@stock}.
 */
public final class StockNetwork {
    private static final int BATCH = 128;
    private static final int BATCHES = 20;
    private static final int ROUNDS = 5;
    private static final int SINGLE = 3_000;
    private static final int SINGLE_WARM_UP = 1_000;
    private static final long SEED = 1;

    private StockNetwork() {}

    public static void main(String[] arguments) {
        // The natives of this build could do it, those that Deeplearning4j comes with could not.
        Nd4jCpu.Environment.getInstance().setUseONEDNN(false);
        Nd4j.getRandom().setSeed(SEED);
        MultiLayerNetwork network = network();
        for (org.deeplearning4j.nn.api.Layer layer : network.getLayers()) {
            if (layer.getHelper() != null) {
                throw new IllegalStateException("Layer " + layer.getIndex() + " has a helper, which stock ones have not.");
            }
        }
        List<DataSet> batches = batches();
        Runnable train = () -> batches.forEach(network::fit);
        Runnable infer = () -> batches.forEach(batch -> network.output(batch.getFeatures()));
        train.run();
        train.run();
        long trained = rate(train);
        infer.run();
        long inferred = rate(infer);
        double[] millis = single(network);
        System.out.printf(
                Locale.ROOT,
                "{\"peer\": \"Deeplearning4j 1.0.0-M2.1 without oneDNN\", \"threads\": %d, \"parameters\": %d, "
                        + "\"train_images_per_second\": %d, \"inference_images_per_second\": %d, "
                        + "\"one_image_ms_p50\": %.3f, \"one_image_ms_p95\": %.3f, \"one_image_ms_p99\": %.3f}%n",
                Nd4jCpu.Environment.getInstance().maxThreads(),
                network.numParams(),
                trained,
                inferred,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99));
        System.exit(0);
    }

    private static MultiLayerNetwork network() {
        MultiLayerConfiguration configuration = new NeuralNetConfiguration.Builder()
                .seed(SEED)
                .updater(new Adam(1e-3))
                .list()
                .layer(convolution(32))
                .layer(pooling())
                .layer(convolution(64))
                .layer(pooling())
                .layer(new DenseLayer.Builder()
                        .nOut(128)
                        .activation(Activation.RELU)
                        .build())
                .layer(new OutputLayer.Builder(LossFunctions.LossFunction.NEGATIVELOGLIKELIHOOD)
                        .nOut(10)
                        // Of the layer's input: what the dense layer puts out.
                        .dropOut(0.5)
                        .activation(Activation.SOFTMAX)
                        .build())
                .setInputType(InputType.convolutional(28, 28, 1))
                .build();
        MultiLayerNetwork network = new MultiLayerNetwork(configuration);
        network.init();
        return network;
    }

    private static ConvolutionLayer convolution(int kernels) {
        return new ConvolutionLayer.Builder(3, 3)
                .stride(1, 1)
                .nOut(kernels)
                .activation(Activation.RELU)
                .build();
    }

    private static SubsamplingLayer pooling() {
        return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                .kernelSize(2, 2)
                .stride(2, 2)
                .build();
    }

    private static List<DataSet> batches() {
        List<DataSet> batches = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            INDArray labels = Nd4j.zeros(BATCH, 10);
            for (int image = 0; image < BATCH; image++) {
                labels.putScalar(image, (image + i) % 10, 1);
            }
            batches.add(new DataSet(Nd4j.rand(BATCH, 1, 28, 28), labels));
        }
        return batches;
    }

    /** Images a second of what handles every batch once: the median over the rounds. */
    private static long rate(Runnable work) {
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            rates[round] = BATCH * BATCHES * 1e9 / (System.nanoTime() - start);
        }
        Arrays.sort(rates);
        return Math.round(rates[ROUNDS / 2]);
    }

    private static double[] single(MultiLayerNetwork network) {
        INDArray one = Nd4j.rand(1, 1, 28, 28);
        double[] millis = new double[SINGLE];
        for (int i = 0; i < SINGLE; i++) {
            long start = System.nanoTime();
            network.output(one);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] measured = Arrays.copyOfRange(millis, SINGLE_WARM_UP, SINGLE);
        Arrays.sort(measured);
        return measured;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
