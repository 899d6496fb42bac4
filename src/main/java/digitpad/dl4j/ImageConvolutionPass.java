package digitpad.dl4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import digitpad.training.network.Layer;
import digitpad.training.network.LayerSummary;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A convolution of the one-channel picture itself, which nothing before learns from: the gradient towards the picture, which
 * costs more than all the rest of such a layer, is left out. As matrix products, a row of pixels for each place of the kernel
 * and a row of ones for the bias, because with one channel there is too little to do for a convolution proper.
 */
final class ImageConvolutionPass implements LayerPass {
    private final Layer.Convolution layer;
    private final LayerSummary summary;
    private final ParameterLayout.Slot weight;
    private final ParameterLayout.Slot bias;
    private final int digits;
    private final int rows;
    private final int places;
    private final Signal input;
    private final float[] pixels;
    private final float[] patchValues;
    private final float[] kernelValues;
    private final NativeArray patches;
    private final NativeArray kernels;
    private final NativeArray kernelGradient;
    private final FloatPointer[] patchesOf;
    private final FloatPointer[] outputOf;
    private final FloatPointer[] gradientOf;

    ImageConvolutionPass(
            LayerSummary summary,
            ParameterLayout.Slot weight,
            ParameterLayout.Slot bias,
            Signal input,
            Signal output,
            NativeMemory memory) {
        this.summary = summary;
        this.layer = (Layer.Convolution) summary.layer();
        this.weight = weight;
        this.bias = bias;
        this.input = input;
        digits = Math.toIntExact(input.values().array().size(0));
        rows = layer.size() * layer.size() + 1;
        places = summary.output().height() * summary.output().width();
        pixels = new float[input.values().length()];
        patchValues = new float[digits * rows * places];
        kernelValues = new float[layer.kernels() * rows];
        patches = memory.allocate(digits, rows, places);
        kernels = memory.allocate(layer.kernels(), rows);
        kernelGradient = memory.allocate(layer.kernels(), rows);
        patchesOf = each(patches, rows * places);
        outputOf = each(output.values(), layer.kernels() * places);
        gradientOf = each(output.slope(), layer.kernels() * places);
        for (int digit = 0; digit < digits; digit++) {
            int ones = (digit * rows + rows - 1) * places;
            Arrays.fill(patchValues, ones, ones + places, 1);
        }
    }

    private FloatPointer[] each(NativeArray array, int length) {
        FloatPointer[] pointers = new FloatPointer[digits];
        for (int digit = 0; digit < digits; digit++) {
            pointers[digit] = array.pointer((long) digit * length);
        }
        return pointers;
    }

    @Override
    public void load(float[] parameters) {
        int size = rows - 1;
        for (int kernel = 0; kernel < layer.kernels(); kernel++) {
            System.arraycopy(parameters, weight.from() + kernel * size, kernelValues, kernel * rows, size);
            kernelValues[kernel * rows + size] = parameters[bias.from() + kernel];
        }
        kernels.write(kernelValues, 0);
    }

    @Override
    public void forward() {
        input.values().read(pixels, 0);
        cutPatches();
        patches.write(patchValues, 0);
        FloatPointer all = kernels.pointer(0);
        for (int digit = 0; digit < digits; digit++) {
            cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasNoTrans,
                    layer.kernels(),
                    places,
                    rows,
                    1,
                    all,
                    rows,
                    patchesOf[digit],
                    places,
                    0,
                    outputOf[digit],
                    places);
        }
    }

    @Override
    public void backward(float[] gradient) {
        FloatPointer sum = kernelGradient.pointer(0);
        for (int digit = 0; digit < digits; digit++) {
            cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasTrans,
                    layer.kernels(),
                    rows,
                    places,
                    1,
                    gradientOf[digit],
                    places,
                    patchesOf[digit],
                    places,
                    digit == 0 ? 0 : 1,
                    sum,
                    rows);
        }
        kernelGradient.read(kernelValues, 0);
        int size = rows - 1;
        for (int kernel = 0; kernel < layer.kernels(); kernel++) {
            System.arraycopy(kernelValues, kernel * rows, gradient, weight.from() + kernel * size, size);
            gradient[bias.from() + kernel] = kernelValues[kernel * rows + size];
        }
    }

    /** Row k·size + l of a digit holds, for every place of the kernel, the pixel under its row k and column l. */
    private void cutPatches() {
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
                        patchValues[at++] = inside && column >= 0 && column < width ? pixels[from + column] : 0;
                    }
                }
            }
        }
    }

    /** Zeros before the first pixel: half of those that are needed altogether, the odd one going behind the last. */
    private int margin(int in, int out) {
        return layer.padding() == Layer.Padding.SAME
                ? Math.max(0, (out - 1) * layer.stride() + layer.size() - in) / 2
                : 0;
    }
}
