package digitpad.explanation.arithmetic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kernels that picture processing has long known. */
public enum KernelPreset {
    IDENTITY("Identity", "It has a 1 in its middle and 0 elsewhere, so the picture stays as it is."),
    BOX_BLUR(
            "Box blur",
            "All its weights are the same and make 1 together: each place becomes the mean of its neighbours."),
    GAUSSIAN_BLUR(
            "Gaussian blur",
            "Its weights make 1 together and fall off from the middle: a mean in which near pixels count most."),
    HORIZONTAL_EDGE(
            "Horizontal edge",
            "It takes what lies below away from what lies above: far from zero at the upper and lower edges of the ink."),
    VERTICAL_EDGE(
            "Vertical edge",
            "It takes what lies right away from what lies left: far from zero at the left and right edges of the ink."),
    OUTLINE(
            "Outline",
            "Its weights make 0 together: nothing is left where all pixels are alike, so only the edge of the ink remains."),
    SHARPEN(
            "Sharpen",
            "Its weights make 1 together, and the neighbours count against the middle: differences become larger.");

    private final String title;
    private final String effect;

    KernelPreset(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** What it does to a picture, and why; a sentence. */
    public String effect() {
        return effect;
    }

    /**
     * The kernel.
     *
     * @param size side: 3, 5 or 7
     */
    public HandKernel kernel(int size) {
        int middle = size / 2;
        int area = size * size;
        Float[] weights = new Float[area];
        for (int cell = 0; cell < area; cell++) {
            int down = cell / size - middle;
            int right = cell % size - middle;
            weights[cell] = switch (this) {
                case IDENTITY -> down == 0 && right == 0 ? 1f : 0f;
                case BOX_BLUR -> 1f / area;
                case GAUSSIAN_BLUR ->
                    (float) (binomial(size - 1, cell / size) * binomial(size - 1, cell % size) / Math.pow(4, size - 1));
                // Prewitt (1970) and its larger kin.
                case HORIZONTAL_EDGE -> (float) -Integer.signum(down);
                case VERTICAL_EDGE -> (float) -Integer.signum(right);
                case OUTLINE -> down == 0 && right == 0 ? area - 1f : -1f;
                case SHARPEN -> sharpening(middle, Math.abs(down) + Math.abs(right));
            };
        }
        return new HandKernel(size, List.of(weights));
    }

    /** −1 up to so many steps from the middle, which has as many and 1 more. */
    private static float sharpening(int radius, int steps) {
        int neighbours = 2 * radius * (radius + 1);
        return steps == 0 ? neighbours + 1f : steps <= radius ? -1f : 0f;
    }

    private static double binomial(int of, int place) {
        double binomial = 1;
        for (int i = 0; i < place; i++) {
            binomial = binomial * (of - i) / (i + 1);
        }
        return binomial;
    }

    /** Which of them a kernel is; empty where somebody made it. */
    public static Optional<KernelPreset> of(HandKernel kernel) {
        return Arrays.stream(values())
                .filter(preset -> preset.kernel(kernel.size()).equals(kernel))
                .findFirst();
    }
}
