package digitpad.model.network;

import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What keeps a layer from its place or layers from being a network: each rule, with its sentence, once. */
final class LayerRules {
    private LayerRules() {}

    /** Why {@code layer} cannot read {@code input}; empty where it can. */
    static Optional<String> misfit(Layer layer, SignalShape input) {
        if (layer instanceof Convolution convolution) {
            int reach = convolution.padding() == Padding.SAME ? 1 : convolution.size();
            return noPicture("A convolution", input)
                    .or(() -> tooSmall(
                            "A " + square(reach) + " convolution without padding",
                            reach,
                            input,
                            "Use padding, a smaller kernel, or less pooling before it."));
        }
        if (layer instanceof Pooling pooling) {
            return noPicture("Pooling", input)
                    .or(() -> tooSmall(
                            square(pooling.size()) + " pooling",
                            pooling.size(),
                            input,
                            "Use a smaller size, or less pooling before it."));
        }
        return layer instanceof Layer.GlobalAveragePooling
                ? noPicture("Global average pooling", input)
                : Optional.empty();
    }

    /** Why a layer that can read its input puts out too much; empty where it does not. */
    static Optional<String> excess(LayerSummary summary) {
        return summary.output().size() <= NetworkDescription.MAX_VALUES
                ? Optional.empty()
                : Optional.of("It puts out " + count(summary.output().size()) + " values for a picture; at most "
                        + count(NetworkDescription.MAX_VALUES)
                        + " are allowed. Use fewer kernels, or pooling before it.");
    }

    /** Why there are too few or too many layers; empty where there are not. */
    static Optional<String> number(int layers) {
        if (layers == 0) {
            return Optional.of("A network needs layers; the last is dense with 10 units, one for each digit.");
        }
        return layers <= NetworkDescription.MAX_LAYERS
                ? Optional.empty()
                : Optional.of("A network has at most " + NetworkDescription.MAX_LAYERS + " layers, and these are "
                        + count(layers) + ". Remove some.");
    }

    /** Why {@code last} cannot end a network; empty where it can. */
    static Optional<String> end(Layer last) {
        String rule = "The last layer must be dense with 10 units, one for each digit";
        if (last instanceof Layer.Dense dense) {
            return dense.units() == 10 ? Optional.empty() : Optional.of(rule + "; this one has " + dense.units() + ".");
        }
        return Optional.of(rule + ". Add one at the end.");
    }

    /** What layers that fit one by one cost too much of together; empty where nothing. */
    static List<String> cost(List<LayerSummary> summaries) {
        List<String> problems = new ArrayList<>();
        long parameters = summaries.stream().mapToLong(LayerSummary::parameters).sum();
        if (parameters > NetworkDescription.MAX_PARAMETERS) {
            problems.add("The network has " + count(parameters) + " parameters; at most "
                    + count(NetworkDescription.MAX_PARAMETERS) + " are allowed. Most of them are in layer "
                    + heaviest(summaries, LayerSummary::parameters) + ".");
        }
        long multiplyAdds =
                summaries.stream().mapToLong(LayerSummary::multiplyAdds).sum();
        if (multiplyAdds > NetworkDescription.MAX_MULTIPLY_ADDS) {
            problems.add("A picture would cost this network " + count(multiplyAdds) + " multiply-adds; at most "
                    + count(NetworkDescription.MAX_MULTIPLY_ADDS) + " are allowed. Most of them are in layer "
                    + heaviest(summaries, LayerSummary::multiplyAdds) + ".");
        }
        return problems;
    }

    /** Number of the layer that has most, counted from 1. */
    private static int heaviest(List<LayerSummary> summaries, ToLongFunction<LayerSummary> weight) {
        return 1 + summaries.indexOf(Collections.max(summaries, Comparator.comparingLong(weight)));
    }

    private static Optional<String> noPicture(String what, SignalShape input) {
        return input.isVector()
                ? Optional.of(what + " needs a picture; here only " + count(input.size())
                        + " values without height and width are left. Move it up to where there is a picture still.")
                : Optional.empty();
    }

    private static Optional<String> tooSmall(String what, int side, SignalShape input, String remedy) {
        return Math.min(input.height(), input.width()) < side
                ? Optional.of(what + " needs a picture of at least " + square(side) + " pixels; here it is "
                        + input.height() + "×" + input.width() + ". " + remedy)
                : Optional.empty();
    }

    private static String square(int side) {
        return side + "×" + side;
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
