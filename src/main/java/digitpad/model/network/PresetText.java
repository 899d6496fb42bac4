package digitpad.model.network;

/** A line for people about each preset. */
public final class PresetText {
    private PresetText() {}

    /**
     * What the preset called {@code name} is and what for, in a sentence.
     *
     * @throws IllegalArgumentException where there is no such preset
     */
    public static String of(String name) {
        return switch (name) {
            case "lenet5" -> "LeNet-5 of 1998: two 5×5 convolutions, each with pooling, and three dense layers.";
            case "two-block" -> "Two 3×3 convolutions with pooling, a dense layer and dropout. A good first choice.";
            case "conv64-conv32" -> "Two 3×3 convolutions straight into the digits, without any pooling.";
            case "tanh" -> "Two 3×3 convolutions and a dense tanh layer, with dropout before and after it.";
            case "dense" -> "No convolution, one hidden layer of 512 units: to compare with. Quick to train.";
            case "tiny" -> "Fewer than 13,000 parameters, by batch normalisation and global average pooling.";
            case "digitpad" -> "The bundled network's own layers: five 3×3 convolutions with batch normalisation.";
            default -> throw new IllegalArgumentException("Nothing is known of a preset called " + name + ".");
        };
    }
}
