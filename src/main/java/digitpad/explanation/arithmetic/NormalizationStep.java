package digitpad.explanation.arithmetic;

import digitpad.safetensors.Tensor;
import java.util.Map;
import java.util.Objects;

/**
 * One value on its way through batch normalisation.
 *
 * @param input what it is before
 * @param mean of its channel over the training digits
 * @param variance likewise
 * @param scale that was learnt for the channel
 * @param shift likewise
 */
public record NormalizationStep(double input, double mean, double variance, double scale, double shift) {
    /** Keeps what hardly varies from being divided by nothing. */
    public static final double EPSILON = 1e-5;

    public static final String FORMULA = "y = (x − mean) / root(variance + 0.00001) × scale + shift";

    /**
     * The step of a channel.
     *
     * @param tensors of the network
     * @param layer place of the normalisation in the network
     */
    public static NormalizationStep of(Map<String, Tensor> tensors, int layer, int channel, double input) {
        return new NormalizationStep(
                input,
                value(tensors, layer + ".running_mean", channel),
                value(tensors, layer + ".running_var", channel),
                value(tensors, layer + ".weight", channel),
                value(tensors, layer + ".bias", channel));
    }

    private static double value(Map<String, Tensor> tensors, String name, int channel) {
        return Objects.requireNonNull(tensors.get(name), name).values()[channel];
    }

    /** What it is afterwards. */
    public double output() {
        return (input - mean) / Math.sqrt(variance + EPSILON) * scale + shift;
    }

    /** The same as numbers: "(0.51 − 0.13) / root(0.22 + 0.00001) × 1.13 + 0.02 = 0.94.". */
    public String words() {
        return "(" + ValueText.exact(input) + minus(mean) + ") / root(" + ValueText.exact(variance) + " + 0.00001) × "
                + ValueText.exact(scale) + plus(shift) + " = " + ValueText.inWords(output()) + ".";
    }

    private static String plus(double value) {
        return value < 0 ? " − " + ValueText.exact(-value) : " + " + ValueText.exact(value);
    }

    private static String minus(double value) {
        return value < 0 ? " + " + ValueText.exact(-value) : " − " + ValueText.exact(value);
    }
}
