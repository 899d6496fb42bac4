package digitpad.ui.help;

import java.util.Locale;

/** The terms that the panel about networks uses, each in one sentence for somebody who never met it. */
public enum Term {
    NETWORK(
            "Network",
            "A chain of layers, each of which turns numbers into other numbers: pixels go in, and ten probabilities come"
                    + " out."),
    PRESET(
            "Preset",
            "A network that comes with DigitPad, with usual settings that go with it; your own designs stand below the"
                    + " presets."),
    DATA(
            "Data",
            "Pictures of digits, each with its label, the digit that it shows: all that a network knows, it learns from"
                    + " them."),
    TRANSPOSED(
            "Transposed",
            "Rows and columns of the pictures are exchanged, as some files have them: tick this to put such digits upright."),

    LAYER(
            "Layer",
            "One step on the way through a network: it takes the numbers of the layer before and makes new ones."),
    OUTPUT_SHAPE(
            "Output", "What a layer hands on: height × width × number of maps, or how many single numbers there are."),
    PARAMETERS(
            "Parameters",
            "The numbers that a network keeps: the weights and biases that it learns and, for batch normalisation, the mean"
                    + " and spread of each map."),
    MULTIPLY_ADDS(
            "Multiply-adds",
            "How many multiplications, each with an addition, it takes to read one digit: a measure of the work."),
    CONVOLUTION(
            "Convolution",
            "Slides small windows of weights, its kernels, over its input, and marks on a map for each how well it fits"
                    + " where."),
    MAX_POOLING(
            "Max pooling",
            "Keeps only the largest value of each small block, so that maps shrink and small shifts matter less."),
    AVERAGE_POOLING(
            "Average pooling",
            "Keeps the average of each small block, so that maps shrink and small shifts matter less."),
    GLOBAL_AVERAGE_POOLING("Global average pooling", "Turns each map into one number, the average of all its values."),
    BATCH_NORMALISATION(
            "Batch normalisation",
            "Brings the values of each map to a similar mean and spread, which lets a network learn faster."),
    RELU(
            "ReLU",
            "Keeps positive values and turns negative ones into 0, a bend without which many layers could do no more than"
                    + " one."),
    LEAKY_RELU("Leaky ReLU", "Keeps positive values and lets only a small share of negative ones through."),
    TANH("Tanh", "Bends every value smoothly into the range from −1 to 1."),
    SIGMOID("Sigmoid", "Bends every value smoothly into the range from 0 to 1."),
    DROPOUT(
            "Dropout",
            "Leaves a random share of the values out at each step of a training, so that the network relies on no single"
                    + " one; when it reads, it uses all."),
    DENSE("Dense", "Each unit weighs all the values before it with weights of its own, and adds them up."),

    KERNELS(
            "Kernels",
            "How many patterns the layer looks for: each kernel is a small grid of weights and makes one map."),
    KERNEL_SIZE("Size of a kernel", "How many pixels high and wide the window is that a kernel looks at."),
    STRIDE(
            "Stride",
            "How many pixels a kernel moves from place to place: with 2, a map is half as high and half as wide."),
    PADDING(
            "Padding",
            "Zeros around the input, so that kernels also fit at its edges, where a map otherwise loses a rim."),
    POOLING("What pooling keeps", "Either the largest value of each block or the average of its values."),
    POOLING_SIZE("Size of a block", "How many values high and wide each block is that pooling turns into one value."),
    ACTIVATION_FUNCTION(
            "Activation function",
            "A bend that every value passes through, without which many layers could do no more than one."),
    DROPOUT_RATE("Rate of dropout", "The share of the values that is left out at each step of a training."),
    UNITS("Units", "How many sums the layer makes, each of all the values before it with weights of its own."),

    EPOCH("Epoch", "One pass through all the digits that are learnt from."),
    BATCH("Batch", "The digits that a network looks at before each step that changes its weights."),
    OPTIMISER("Optimiser", "The rule by which the errors of a batch become a step of all the weights."),
    LEARNING_RATE(
            "Learning rate",
            "How far the weights move in a step: if it is too small a network learns slowly, if it is too large it never"
                    + " settles."),
    SCHEDULE(
            "Schedule",
            "How the learning rate goes over a training, for instance up at first and then down to almost nothing."),
    AUGMENTATION(
            "Augmentation",
            "Small random changes to each digit, such as turns and shifts, so that a network meets more hands than the data"
                    + " has."),
    WEIGHT_DECAY(
            "Weight decay",
            "Takes a little off every weight at each step, so that a network does not learn digits by heart."),
    LABEL_SMOOTHING(
            "Label smoothing",
            "Asks for slightly less than certainty: a small share of the probability is to be spread over all ten digits."),
    WEIGHT_AVERAGING(
            "Weight averaging",
            "How slowly a moving average follows the weights: with a value above 0, it is this steadier average that is"
                    + " validated and kept."),
    VALIDATION("Validation", "Digits that are put aside and not learnt from, and by which the best epoch is chosen."),
    TEST(
            "Test",
            "Digits that played no part in learning or choosing, read at the very end to see how well new digits are read."),
    SEED(
            "Seed",
            "Where all chance in a training starts from: the same seed and settings give the same network on this machine."),

    LOSS(
            "Loss",
            "How little probability the network gave to the right digits, as the average of −ln of it (cross-entropy): 0"
                    + " would be perfect."),
    ACCURACY("Accuracy", "The share of the digits that are read right."),
    UPDATE_RATIO(
            "Update to weight ratio",
            "How far a step moves a layer's weights against how large they are: about 0.001 where learning goes well."),
    RUN("Run", "One training from start to end, kept with its settings, its curves and its networks."),

    CONFUSION_MATRIX(
            "Confusion matrix",
            "A table of all digits, a row for what each is and a column for what it was read as: off the diagonal are the"
                    + " errors."),
    PRECISION("Precision", "Of all that was read as this digit, the share that really is it."),
    RECALL("Recall", "Of all that really is this digit, the share that was read as it."),
    F1("F1", "Precision and recall in one number, their harmonic mean: high only where both are high."),
    CALIBRATION_ERROR(
            "Expected calibration error",
            "How far confidence and accuracy lie apart on average: digits are sorted into 15 bins by confidence, and the"
                    + " fuller a bin, the more it counts."),
    RELIABILITY_DIAGRAM(
            "Reliability diagram",
            "Shows calibration, whether confidence can be taken at its word: where a bar ends at the dashed line, the network is"
                    + " right as often as it is sure."),

    LESSON(
            "Learn my hand",
            "The last layers of a copy of the network learn your digits, while other people's are repeated so that they are"
                    + " not forgotten.");

    private final String title;
    private final String sentence;

    Term(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** The term itself, as it stands above its sentence. */
    public String title() {
        return title;
    }

    /** What it means, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** By which its marks are found in the window: "term-learning-rate". */
    public String id() {
        return "term-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
