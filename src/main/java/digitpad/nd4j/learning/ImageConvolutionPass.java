package digitpad.nd4j.learning;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import digitpad.model.network.LayerSummary;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.ImageConvolution;
import digitpad.nd4j.ImagePatches;
import digitpad.nd4j.NativeArray;
import digitpad.nd4j.NativeMemory;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A convolution of the picture itself, which nothing before learns from: the gradient towards the picture, which costs more
 * than all the rest of such a layer, is left out.
 */
final class ImageConvolutionPass implements LayerPass {
    private final ImageConvolution convolution;
    private final ParameterLayout.Slot weight;
    private final ParameterLayout.Slot bias;
    private final int kernels;
    private final float[] transposedValues;
    private final NativeArray transposedGradient;
    private final FloatPointer sum;
    private final FloatPointer[] patchesOf;
    private final FloatPointer[] slopeOf;

    ImageConvolutionPass(
            LayerSummary summary,
            ParameterLayout.Slot weight,
            ParameterLayout.Slot bias,
            Signal input,
            Signal output,
            NativeMemory memory) {
        this.convolution = new ImageConvolution(summary, input.values(), output.values(), memory);
        this.weight = weight;
        this.bias = bias;
        kernels = summary.output().channels();
        int rows = convolution.patches().rows();
        transposedValues = new float[rows * kernels];
        transposedGradient = memory.allocate(rows, kernels);
        sum = transposedGradient.pointer();
        patchesOf = convolution.patches().pointers();
        slopeOf = output.slope().pointers(convolution.patches().digits());
    }

    @Override
    public void load(float[] parameters) {
        convolution.load(parameters, weight.from(), parameters, bias.from());
    }

    @Override
    public void forward() {
        convolution.run();
    }

    @Override
    public void backward(float[] gradient) {
        ImagePatches patches = convolution.patches();
        for (int digit = 0; digit < patches.digits(); digit++) {
            cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasNoTrans,
                    patches.rows(),
                    kernels,
                    patches.places(),
                    1,
                    patchesOf[digit],
                    patches.places(),
                    slopeOf[digit],
                    kernels,
                    digit == 0 ? 0 : 1,
                    sum,
                    kernels);
        }
        transposedGradient.read(transposedValues, 0);
        int size = patches.rows() - 1;
        for (int kernel = 0; kernel < kernels; kernel++) {
            for (int cell = 0; cell < size; cell++) {
                gradient[weight.from() + kernel * size + cell] = transposedValues[cell * kernels + kernel];
            }
            gradient[bias.from() + kernel] = transposedValues[size * kernels + kernel];
        }
    }
}
