package digitpad.dataset;

import digitpad.image.DigitImage;
import java.util.SplittableRandom;

/**
 * Random changes that leave a digit what it is, so that a network meets more hands than the data has: an affine map, a
 * smooth elastic displacement (after Simard et al. 2003, with a coarse grid in place of a convolved field), the width of the
 * stroke and blur.
 *
 * @param rotation most, in degrees either way
 * @param shift most, in pixels either way on each axis
 * @param scale most, as a share either way, on each axis together
 * @param stretch most, as a share either way, of one axis against the other
 * @param shear most, in pixels of x a pixel of y, either way
 * @param elastic standard deviation of the displacement at a grid point, in pixels
 * @param blur share of digits that are blurred, 0…1: what a small picture looks like when enlarged
 * @param strokeWidth most, as a share of one pixel more or less on either side of a stroke, 0…1
 */
public record Augmentation(
        double rotation,
        double shift,
        double scale,
        double stretch,
        double shear,
        double elastic,
        double blur,
        double strokeWidth) {
    /** Leaves digits as they are. */
    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0, 0, 0, 0);

    /** Small rotations, shifts and sizes. */
    public static final Augmentation LIGHT = new Augmentation(8, 1, 0.08, 0, 0, 0, 0, 0);

    /** All that people's hands do to a digit. */
    public static final Augmentation FULL = new Augmentation(12, 1.5, 0.12, 0.1, 0.2, 0.7, 0.25, 0.5);

    private static final int SIZE = DigitImage.SIZE;
    private static final int GRID = 5;
    private static final double CENTRE = (SIZE - 1) / 2.0;

    /**
     * Looks a name of the command line up.
     *
     * @throws IllegalArgumentException where it is none of none, light and full
     */
    public static Augmentation named(String name) {
        return switch (name) {
            case "none" -> NONE;
            case "light" -> LIGHT;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("The augmentation is none, light or full, not " + name + ".");
        };
    }

    /**
     * Changes one digit in place.
     *
     * @param ink an array that holds the digit's 784 values from {@code offset} on
     * @param random whose next values decide; the same state gives the same change
     * @param scratch at least 784 values that are overwritten
     */
    public void apply(float[] ink, int offset, SplittableRandom random, float[] scratch) {
        if (equals(NONE)) {
            return;
        }
        double angle = Math.toRadians(either(random, rotation));
        double size = 1 + either(random, scale);
        double ratio = Math.sqrt(1 + either(random, stretch));
        double slant = either(random, shear);
        double shiftX = either(random, shift);
        double shiftY = either(random, shift);
        // The inverse map, from an output pixel to its place in the input: shear after rotation after size.
        double xx = Math.cos(angle) / (size * ratio);
        double xy = (Math.sin(angle) + slant * Math.cos(angle)) / (size * ratio);
        double yx = -Math.sin(angle) * ratio / size;
        double yy = (Math.cos(angle) - slant * Math.sin(angle)) * ratio / size;
        double[] waveX = displacement(random);
        double[] waveY = displacement(random);
        System.arraycopy(ink, offset, scratch, 0, DigitImage.AREA);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                double x = column - CENTRE - shiftX;
                double y = row - CENTRE - shiftY;
                double fromX = xx * x + xy * y + CENTRE;
                double fromY = yx * x + yy * y + CENTRE;
                if (elastic > 0) {
                    fromX += bilinear(waveX, row, column);
                    fromY += bilinear(waveY, row, column);
                }
                ink[offset + row * SIZE + column] = sample(scratch, fromX, fromY);
            }
        }
        if (strokeWidth > 0) {
            thicken(ink, offset, (float) either(random, strokeWidth), scratch);
        }
        if (blur > 0 && random.nextDouble() < blur) {
            blur(ink, offset, (float) random.nextDouble(), scratch);
        }
    }

    private static double either(SplittableRandom random, double most) {
        return most == 0 ? 0 : (2 * random.nextDouble() - 1) * most;
    }

    private double[] displacement(SplittableRandom random) {
        double[] grid = new double[GRID * GRID];
        if (elastic > 0) {
            for (int i = 0; i < grid.length; i++) {
                grid[i] = random.nextGaussian() * elastic;
            }
        }
        return grid;
    }

    private static double bilinear(double[] grid, int row, int column) {
        double x = column * (GRID - 1.0) / (SIZE - 1);
        double y = row * (GRID - 1.0) / (SIZE - 1);
        int left = Math.min((int) x, GRID - 2);
        int top = Math.min((int) y, GRID - 2);
        double fx = x - left;
        double fy = y - top;
        int i = top * GRID + left;
        return (grid[i] * (1 - fx) + grid[i + 1] * fx) * (1 - fy)
                + (grid[i + GRID] * (1 - fx) + grid[i + GRID + 1] * fx) * fy;
    }

    private static float sample(float[] ink, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float fx = (float) (x - left);
        float fy = (float) (y - top);
        float upper = value(ink, left, top) * (1 - fx) + value(ink, left + 1, top) * fx;
        float lower = value(ink, left, top + 1) * (1 - fx) + value(ink, left + 1, top + 1) * fx;
        return upper * (1 - fy) + lower * fy;
    }

    private static float value(float[] ink, int x, int y) {
        return x < 0 || y < 0 || x >= SIZE || y >= SIZE ? 0 : ink[y * SIZE + x];
    }

    /**
     * Mixes each pixel with the darkest or lightest of itself and its four neighbours: grey dilation or erosion.
     *
     * @param strength of the dilation, below zero of the erosion, −1…1
     */
    private static void thicken(float[] ink, int offset, float strength, float[] scratch) {
        System.arraycopy(ink, offset, scratch, 0, DigitImage.AREA);
        float sign = Math.signum(strength);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                float most = sign * value(scratch, column, row);
                most = Math.max(most, sign * value(scratch, column - 1, row));
                most = Math.max(most, sign * value(scratch, column + 1, row));
                most = Math.max(most, sign * value(scratch, column, row - 1));
                most = Math.max(most, sign * value(scratch, column, row + 1));
                int i = row * SIZE + column;
                ink[offset + i] = scratch[i] + Math.abs(strength) * (sign * most - scratch[i]);
            }
        }
    }

    /** Mixes each pixel with the mean of its 3×3 neighbourhood. */
    private static void blur(float[] ink, int offset, float strength, float[] scratch) {
        System.arraycopy(ink, offset, scratch, 0, DigitImage.AREA);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                float sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        sum += value(scratch, column + dx, row + dy);
                    }
                }
                int i = row * SIZE + column;
                ink[offset + i] = Math.min(1, scratch[i] * (1 - strength) + sum / 9 * strength);
            }
        }
    }
}
