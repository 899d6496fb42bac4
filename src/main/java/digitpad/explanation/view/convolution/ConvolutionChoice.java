package digitpad.explanation.view.convolution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.ConvolutionStep.ChannelSum;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is looked at of a convolution.
 *
 * @param layer place of the convolution in the network, from 0
 * @param kernel from 0
 * @param channel of the input whose numbers are shown, from 0
 */
public record ConvolutionChoice(int layer, int kernel, int channel, WindowPlace place) {
    /** Places in a network of its convolutions, in order. */
    public static List<Integer> layers(List<LayerSummary> network) {
        return IntStream.range(0, network.size())
                .filter(layer -> network.get(layer).layer() instanceof Layer.Convolution)
                .boxed()
                .toList();
    }

    /** The value that is looked at, with all that it is the sum of. */
    public ConvolutionStep step(ActivationTrace trace, StoredNetwork network) {
        return ConvolutionStep.of(trace, network.tensors(), layer, kernel, place.row(), place.column());
    }

    /** What the input channel that is looked at adds. */
    ChannelSum channel(ConvolutionStep step) {
        return step.channels().get(channel);
    }

    /** What the layer reads, for people: "the digit", "input map 5". */
    String source() {
        return layer == 0 ? "the digit" : "input map " + (channel + 1);
    }
}
