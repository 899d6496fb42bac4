package digitpad.explanation.view.convolution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.ConvolutionStep.ChannelSum;
import digitpad.explanation.attribution.LogitText;

/** A value of a convolution in plain English. */
public final class ConvolutionWords {
    private ConvolutionWords() {}

    /** What is shown, with its numbers. */
    public static String of(ActivationTrace trace, ConvolutionChoice choice, ConvolutionStep step) {
        int channels = step.channels().size();
        String read = choice.layer() == 0
                ? "the digit"
                : channels == 1 ? "the only input map" : "all " + channels + " input maps";
        int kernels = trace.layers().get(choice.layer()).output().channels();
        String where = "Kernel " + (choice.kernel() + 1) + " of " + kernels + " lies over " + SumWords.place(step)
                + " of " + read + "." + SumWords.padding(step);
        return where + " " + sum(choice, step) + " It lands in row " + (step.row() + 1) + ", column "
                + (step.column() + 1) + " of output map " + (choice.kernel() + 1) + ".";
    }

    private static String sum(ConvolutionChoice choice, ConvolutionStep step) {
        ChannelSum channel = choice.channel(step);
        String products = SumWords.products(channel);
        String bias = LogitText.of(step.bias());
        String total = LogitText.of(step.total());
        String rounded = SumWords.rounding(step.sum(), step.bias());
        if (step.channels().size() == 1) {
            return products.isEmpty()
                    ? "All products are 0 there: only the bias " + bias + " is left."
                    : "Each value under it times its weight, all added: " + products + "; plus the bias " + bias
                            + " makes " + total + rounded + ".";
        }
        String one = products.isEmpty()
                ? "On " + choice.source() + " all products are 0."
                : "On " + choice.source() + " the products make " + products + ".";
        return one + " All maps together make " + LogitText.of(step.sum()) + "; plus the bias " + bias + " makes "
                + total + rounded + ".";
    }

    /** The same as a formula, with this layer's stride and padding. */
    public static String formula(ConvolutionStep step) {
        String maps = step.channels().size() == 1
                ? "the one input map"
                : step.channels().size() + " input maps";
        return "out(i, j) = bias + sum over c, y and x of weight(c, y, x) × in(c, " + SumWords.places(step.geometry())
                + "), where c runs over " + maps + ", " + SumWords.cells(step);
    }
}
