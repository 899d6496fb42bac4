package digitpad.dl4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import digitpad.training.network.LayerSummary;
import org.bytedeco.javacpp.FloatPointer;

/** Reads through a convolution of the picture itself, as matrix products; the output is NHWC. */
final class ImageConvolutionReading implements Runnable {
    private final ImagePatches patches;
    private final int channels;
    private final FloatPointer kernels;
    private final FloatPointer[] patchesOf;
    private final FloatPointer[] outputOf;

    ImageConvolutionReading(
            LayerSummary summary, LayerTensors tensors, NativeArray input, NativeArray output, NativeMemory memory) {
        patches = new ImagePatches(summary, input, memory);
        channels = summary.output().channels();
        NativeArray transposed = memory.allocate(patches.rows(), channels);
        transposed.write(transposed(tensors.values("weight"), tensors.values("bias")), 0);
        kernels = transposed.pointer();
        patchesOf = patches.pointers();
        outputOf = output.pointers(patches.digits());
    }

    private float[] transposed(float[] weight, float[] bias) {
        int size = patches.rows() - 1;
        float[] values = new float[patches.rows() * channels];
        for (int kernel = 0; kernel < channels; kernel++) {
            for (int cell = 0; cell < size; cell++) {
                values[cell * channels + kernel] = weight[kernel * size + cell];
            }
            values[size * channels + kernel] = bias[kernel];
        }
        return values;
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
                    channels,
                    patches.rows(),
                    1,
                    patchesOf[digit],
                    patches.places(),
                    kernels,
                    channels,
                    0,
                    outputOf[digit],
                    channels);
        }
    }
}
