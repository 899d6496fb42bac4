package digitpad.nd4j;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The one-channel picture as a matrix for each digit, so that a convolution of it is a matrix product: a row for each cell of
 * the kernel, which holds, for every place of the kernel, the pixel under that cell; and a row of ones for the bias.
 */
public final class ImagePatches {
    private final LayerSummary summary;
    private final Layer.Convolution layer;
    private final NativeArray input;
    private final NativeArray patches;
    private final int digits;
    private final int rows;
    private final int places;
    private final float[] pixels;
    private final float[] values;

    /**
     * Prepares.
     *
     * @param summary of a convolution whose input has one channel
     * @param input [digits, …], 784 values each
     */
    ImagePatches(LayerSummary summary, NativeArray input, NativeMemory memory) {
        this.summary = summary;
        this.layer = (Layer.Convolution) summary.layer();
        this.input = input;
        digits = Math.toIntExact(input.array().size(0));
        rows = layer.size() * layer.size() + 1;
        places = summary.output().height() * summary.output().width();
        pixels = new float[input.length()];
        values = new float[digits * rows * places];
        for (int digit = 0; digit < digits; digit++) {
            int ones = (digit * rows + rows - 1) * places;
            Arrays.fill(values, ones, ones + places, 1);
        }
        patches = memory.allocate(digits, rows, places);
    }

    public int digits() {
        return digits;
    }

    /** The kernel's cells and the bias. */
    public int rows() {
        return rows;
    }

    /** Where a kernel can lie on a picture. */
    public int places() {
        return places;
    }

    /** Each digit's matrix, rows × places. */
    public FloatPointer[] pointers() {
        return patches.pointers(digits);
    }

    /** Cuts the input as it is now. */
    void cut() {
        input.read(pixels, 0);
        int height = summary.input().height();
        int width = summary.input().width();
        int across = summary.output().width();
        int down = summary.output().height();
        int top = margin(height, down);
        int left = margin(width, across);
        for (int digit = 0; digit < digits; digit++) {
            for (int cell = 0; cell < rows - 1; cell++) {
                int at = (digit * rows + cell) * places;
                int firstRow = cell / layer.size() - top;
                int firstColumn = cell % layer.size() - left;
                for (int y = 0; y < down; y++) {
                    int row = y * layer.stride() + firstRow;
                    boolean inside = row >= 0 && row < height;
                    int from = (digit * height + row) * width;
                    for (int x = 0; x < across; x++) {
                        int column = x * layer.stride() + firstColumn;
                        values[at++] = inside && column >= 0 && column < width ? pixels[from + column] : 0;
                    }
                }
            }
        }
        patches.write(values, 0);
    }

    /** Zeros before the first pixel: half of those that are needed altogether, the odd one going behind the last. */
    private int margin(int in, int out) {
        return layer.padding() == Layer.Padding.SAME
                ? Math.max(0, (out - 1) * layer.stride() + layer.size() - in) / 2
                : 0;
    }
}
