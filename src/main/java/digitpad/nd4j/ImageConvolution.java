package digitpad.nd4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import digitpad.model.network.LayerSummary;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A convolution of the one-channel picture itself, as a matrix product a digit: with one channel there is too little to do
 * for a convolution proper.
 */
public final class ImageConvolution implements Runnable {
    private final ImagePatches patches;
    private final int kernels;
    private final float[] transposedValues;
    private final NativeArray transposed;
    private final FloatPointer transposedPointer;
    private final FloatPointer[] patchesOf;
    private final FloatPointer[] outputOf;

    public ImageConvolution(LayerSummary summary, NativeArray input, NativeArray output, NativeMemory memory) {
        patches = new ImagePatches(summary, input, memory);
        kernels = summary.output().channels();
        transposedValues = new float[patches.rows() * kernels];
        transposed = memory.allocate(patches.rows(), kernels);
        transposedPointer = transposed.pointer();
        patchesOf = patches.pointers();
        outputOf = output.pointers(patches.digits());
    }

    public ImagePatches patches() {
        return patches;
    }

    /**
     * Takes over the kernels.
     *
     * @param weights [kernels, 1, height, width] from index {@code weightsFrom} on
     * @param biases one a kernel from index {@code biasesFrom} on
     */
    public void load(float[] weights, int weightsFrom, float[] biases, int biasesFrom) {
        int size = patches.rows() - 1;
        for (int kernel = 0; kernel < kernels; kernel++) {
            for (int cell = 0; cell < size; cell++) {
                transposedValues[cell * kernels + kernel] = weights[weightsFrom + kernel * size + cell];
            }
            transposedValues[size * kernels + kernel] = biases[biasesFrom + kernel];
        }
        transposed.write(transposedValues, 0);
    }

    @Override
    public void run() {
        patches.cut();
        for (int digit = 0; digit < patches.digits(); digit++) {
            cblas_sgemm(
                    CblasRowMajor,
                    CblasTrans,
                    CblasNoTrans,
                    patches.places(),
                    kernels,
                    patches.rows(),
                    1,
                    patchesOf[digit],
                    patches.places(),
                    transposedPointer,
                    kernels,
                    0,
                    outputOf[digit],
                    kernels);
        }
    }
}
