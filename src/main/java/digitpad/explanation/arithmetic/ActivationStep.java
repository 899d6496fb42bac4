package digitpad.explanation.arithmetic;

import digitpad.model.network.Layer.Activation.Function;

/**
 * One value on its way through an activation.
 *
 * @param input what it is before
 */
public record ActivationStep(Function function, double input) {
    /** What leaky ReLU leaves of a value below zero. */
    private static final double LEAK = 0.01;

    /** What it is afterwards. */
    public double output() {
        return switch (function) {
            case RELU -> Math.max(0, input);
            case LEAKY_RELU -> input > 0 ? input : LEAK * input;
            case TANH -> Math.tanh(input);
            case SIGMOID -> 1 / (1 + Math.exp(-input));
        };
    }

    /** What happens to it, a sentence. */
    public String words() {
        String before = ValueText.inWords(input);
        String after = ValueText.inWords(output());
        return switch (function) {
            case RELU ->
                input < 0
                        ? before + " is below zero, so it becomes 0."
                        : input == 0 ? "0 is not above zero, so it stays 0." : before + " is above zero, so it stays.";
            case LEAKY_RELU ->
                input < 0
                        ? "0.01 × " + ValueText.exact(input) + " = " + ValueText.exact(output())
                                + ": of what is below zero a hundredth is left."
                        : input == 0 ? "0 stays 0." : before + " is above zero, so it stays.";
            case TANH -> "tanh(" + before + ") = " + after + ": every value ends between −1 and 1.";
            case SIGMOID -> "sigmoid(" + before + ") = " + after + ": every value ends between 0 and 1.";
        };
    }

    /** What the function does, as a formula. */
    public static String formula(Function function) {
        return switch (function) {
            case RELU -> "ReLU(x) = max(0, x)";
            case LEAKY_RELU -> "Leaky ReLU(x) = x where x > 0, otherwise 0.01 × x";
            case TANH -> "tanh(x) = (exp(x) − exp(−x)) / (exp(x) + exp(−x))";
            case SIGMOID -> "sigmoid(x) = 1 / (1 + exp(−x))";
        };
    }
}
