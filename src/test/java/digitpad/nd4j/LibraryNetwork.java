package digitpad.nd4j;

import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.safetensors.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/** Deeplearning4j's own network of a description, layer by layer: an independent reference for outputs and gradients. */
public final class LibraryNetwork {
    private LibraryNetwork() {}

    /** A network with the given tensors, for one pass. */
    public static MultiLayerNetwork build(NetworkDescription description, Map<String, Tensor> tensors) {
        return build(description, tensors, new NoOp(), 1);
    }

    /** A network that learns on from the given tensors. */
    public static MultiLayerNetwork build(
            NetworkDescription description, Map<String, Tensor> tensors, IUpdater updater, long seed) {
        NumericRuntime.prepareThread();
        NeuralNetConfiguration.ListBuilder configuration =
                new NeuralNetConfiguration.Builder().updater(updater).seed(seed).list();
        List<Layer> layers = description.layers();
        for (int i = 0; i < layers.size(); i++) {
            configuration.layer(i, i == layers.size() - 1 ? output() : layer(layers.get(i)));
        }
        MultiLayerNetwork network = new MultiLayerNetwork(
                configuration.setInputType(InputType.convolutional(28, 28, 1)).build());
        network.init();
        network.paramTable().forEach((name, array) -> array.assign(values(name, array, tensors)));
        return network;
    }

    /** The gradients of the mean loss by the tensors' portable names; those of running statistics mean nothing. */
    public static Map<String, INDArray> gradients(MultiLayerNetwork network, INDArray images, INDArray targets) {
        network.setInput(images);
        network.setLabels(targets);
        network.computeGradientAndScore();
        Map<String, INDArray> gradients = new HashMap<>();
        network.gradient().gradientForVariable().forEach((name, array) -> {
            INDArray values = isDenseWeight(name, array) ? array.transpose() : array;
            // Summed over the batch: the library divides when it updates.
            gradients.put(portable(name), values.dup('c').divi(images.size(0)));
        });
        return gradients;
    }

    private static INDArray values(String name, INDArray array, Map<String, Tensor> tensors) {
        float[] values = tensors.get(portable(name)).values().clone();
        return isDenseWeight(name, array)
                ? Nd4j.create(values, new long[] {array.size(1), array.size(0)}, 'c')
                        .transpose()
                : Nd4j.create(values, array.shape(), 'c');
    }

    private static boolean isDenseWeight(String name, INDArray array) {
        return name.endsWith("_W") && array.rank() == 2;
    }

    private static String portable(String name) {
        int cut = name.indexOf('_');
        String parameter =
                switch (name.substring(cut + 1)) {
                    case "W", "gamma" -> "weight";
                    case "b", "beta" -> "bias";
                    case "mean" -> "running_mean";
                    case "var" -> "running_var";
                    default -> throw new IllegalArgumentException("No portable name is known for " + name + ".");
                };
        return name.substring(0, cut) + "." + parameter;
    }

    private static OutputLayer output() {
        return new OutputLayer.Builder(new LossMCXENT())
                .nOut(10)
                .activation(Activation.SOFTMAX)
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
