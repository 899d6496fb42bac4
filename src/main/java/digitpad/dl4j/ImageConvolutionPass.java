package digitpad.dl4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import digitpad.training.network.LayerSummary;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A convolution of the one-channel picture itself, which nothing before learns from: the gradient towards the picture, which
 * costs more than all the rest of such a layer, is left out. As matrix products, because with one channel there is too little
 * to do for a convolution proper.
 */
final class ImageConvolutionPass implements LayerPass {
    private final ImagePatches patches;
    private final ParameterLayout.Slot weight;
    private final ParameterLayout.Slot bias;
    private final int channels;
    private final float[] kernelValues;
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
        this.patches = new ImagePatches(summary, input.values(), memory);
        this.weight = weight;
        this.bias = bias;
        channels = summary.output().channels();
        kernelValues = new float[channels * patches.rows()];
        kernels = memory.allocate(channels, patches.rows());
        kernelGradient = memory.allocate(channels, patches.rows());
        patchesOf = patches.pointers();
        outputOf = output.values().pointers(patches.digits());
        gradientOf = output.slope().pointers(patches.digits());
    }

    @Override
    public void load(float[] parameters) {
        int size = patches.rows() - 1;
        for (int kernel = 0; kernel < channels; kernel++) {
            int row = kernel * patches.rows();
            System.arraycopy(parameters, weight.from() + kernel * size, kernelValues, row, size);
            kernelValues[row + size] = parameters[bias.from() + kernel];
        }
        kernels.write(kernelValues, 0);
    }

    @Override
    public void forward() {
        patches.cut();
        int places = patches.places();
        FloatPointer all = kernels.pointer();
        for (int digit = 0; digit < patches.digits(); digit++) {
            cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasNoTrans,
                    channels,
                    places,
                    patches.rows(),
                    1,
                    all,
                    patches.rows(),
                    patchesOf[digit],
                    places,
                    0,
                    outputOf[digit],
                    places);
        }
    }

    @Override
    public void backward(float[] gradient) {
        int places = patches.places();
        FloatPointer sum = kernelGradient.pointer();
        for (int digit = 0; digit < patches.digits(); digit++) {
            cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasTrans,
                    channels,
                    patches.rows(),
                    places,
                    1,
                    gradientOf[digit],
                    places,
                    patchesOf[digit],
                    places,
                    digit == 0 ? 0 : 1,
                    sum,
                    patches.rows());
        }
        kernelGradient.read(kernelValues, 0);
        int size = patches.rows() - 1;
        for (int kernel = 0; kernel < channels; kernel++) {
            int row = kernel * patches.rows();
            System.arraycopy(kernelValues, row, gradient, weight.from() + kernel * size, size);
            gradient[bias.from() + kernel] = kernelValues[row + size];
        }
    }
}
