package digitpad.explanation.view.convolution;

import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.HandConvolution;
import digitpad.explanation.arithmetic.KernelPreset;

/** What a kernel that was set by hand does, in plain English. */
public final class PlaygroundWords {
    private PlaygroundWords() {}

    /** What is shown, with its numbers. */
    public static String of(HandConvolution convolution, boolean rectified, ConvolutionStep step) {
        String kernel = KernelPreset.of(convolution.kernel())
                .map(preset -> preset.title() + ". " + preset.effect())
                .orElse("Your own kernel.");
        return kernel + " The window lies over " + SumWords.place(step) + "." + SumWords.padding(step) + " "
                + sum(rectified, step) + stride(convolution);
    }

    private static String sum(boolean rectified, ConvolutionStep step) {
        String products = SumWords.products(step.channels().get(0));
        if (products.isEmpty()) {
            return "All products are 0 there, and so is the result.";
        }
        String after = !rectified
                ? ""
                : step.total() < 0
                        ? " ReLU makes 0 of it, since it is below 0."
                        : " ReLU leaves it as it is, since it is not below 0.";
        return "Each pixel under it times its weight, all added: " + products + "." + after;
    }

    private static String stride(HandConvolution convolution) {
        int stride = convolution.stride();
        return stride == 1
                ? ""
                : stride > convolution.kernel().size()
                        ? " With stride " + stride + " the windows leave pixels out between them."
                        : " With stride " + stride + " it moves " + stride
                                + " pixels at a time, so the result is smaller.";
    }

    /** The same as a formula, with this stride and padding. */
    public static String formula(boolean rectified, ConvolutionStep step) {
        String relu = rectified ? " After ReLU it is max(0, out(i, j))." : "";
        return "out(i, j) = sum over y and x of weight(y, x) × digit(" + SumWords.places(step.geometry()) + "), where "
                + SumWords.cells(step) + relu;
    }
}
