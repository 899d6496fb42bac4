package digitpad.dl4j;

import digitpad.training.network.Layer;
import digitpad.training.network.NetworkDescription;
import java.util.List;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.NoOp;

/** Turns descriptions into Deeplearning4j networks, one layer for each of the description's. */
final class NetworkBuilder {
    private NetworkBuilder() {}

    /**
     * A network with random first weights (He et al. 2015 before rectifiers, Glorot and Bengio 2010 before the softmax).
     * Its updater is a no-op: the optimiser step is this program's own.
     *
     * @param seed of the first weights
     */
    static MultiLayerNetwork build(NetworkDescription description, long seed) {
        NumericRuntime.prepareThread();
        NeuralNetConfiguration.ListBuilder configuration = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .updater(new NoOp())
                .weightInit(WeightInit.RELU)
                .cacheMode(CacheMode.DEVICE)
                .list();
        List<Layer> layers = description.layers();
        for (int i = 0; i < layers.size(); i++) {
            configuration.layer(i, i == layers.size() - 1 ? output() : layer(layers.get(i)));
        }
        MultiLayerNetwork network = new MultiLayerNetwork(
                configuration.setInputType(InputType.convolutional(28, 28, 1)).build());
        network.init();
        return network;
    }

    private static OutputLayer output() {
        return new OutputLayer.Builder(new CountingCrossEntropy())
                .nOut(10)
                .activation(Activation.SOFTMAX)
                .weightInit(WeightInit.XAVIER)
                .build();
    }

    private static org.deeplearning4j.nn.conf.layers.Layer layer(Layer layer) {
        if (layer instanceof Layer.Convolution convolution) {
            return new ConvolutionLayer.Builder(convolution.size(), convolution.size())
                    .stride(convolution.stride(), convolution.stride())
                    .convolutionMode(
                            convolution.padding() == Layer.Padding.SAME
                                    ? ConvolutionMode.Same
                                    : ConvolutionMode.Truncate)
                    .nOut(convolution.kernels())
                    .activation(Activation.IDENTITY)
                    .build();
        }
        if (layer instanceof Layer.Pooling pooling) {
            PoolingType type = pooling.reduction() == Layer.Pooling.Reduction.MAX ? PoolingType.MAX : PoolingType.AVG;
            return new SubsamplingLayer.Builder(type)
                    .kernelSize(pooling.size(), pooling.size())
                    .stride(pooling.size(), pooling.size())
                    .build();
        }
        if (layer instanceof Layer.GlobalAveragePooling) {
            return new GlobalPoolingLayer.Builder(PoolingType.AVG).build();
        }
        if (layer instanceof Layer.BatchNormalization) {
            return new BatchNormalization.Builder().useLogStd(false).build();
        }
        if (layer instanceof Layer.Activation activation) {
            return new ActivationLayer.Builder()
                    .activation(function(activation.function()))
                    .build();
        }
        if (layer instanceof Layer.Dropout dropout) {
            // Deeplearning4j asks for the probability of keeping a value.
            return new DropoutLayer.Builder(1 - dropout.rate()).build();
        }
        if (layer instanceof Layer.Dense dense) {
            return new DenseLayer.Builder()
                    .nOut(dense.units())
                    .activation(Activation.IDENTITY)
                    .build();
        }
        throw new IllegalArgumentException("No such layer: " + layer);
    }

    private static Activation function(Layer.Activation.Function function) {
        return switch (function) {
            case RELU -> Activation.RELU;
            case LEAKY_RELU -> Activation.LEAKYRELU;
            case TANH -> Activation.TANH;
            case SIGMOID -> Activation.SIGMOID;
        };
    }
}
