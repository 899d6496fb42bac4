package digitpad.nd4j.reading;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;

import digitpad.model.network.LayerSummary;
import digitpad.nd4j.Flattening;
import digitpad.nd4j.LayerTensors;
import digitpad.nd4j.NativeArray;
import digitpad.nd4j.NativeMemory;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Reads through a fully connected layer: b + x·Wᵀ. As a plain matrix product, since oneDNN's inner product would bring the
 * weights into another order at every reading, which costs more than the product.
 */
final class DenseReading implements Runnable {
    private final int digits;
    private final int units;
    private final int inputs;
    private final FloatPointer weights;
    private final FloatPointer input;
    private final NativeArray output;
    private final FloatPointer sums;
    private final float[] biases;

    DenseReading(
            LayerSummary summary, LayerTensors tensors, NativeArray input, NativeArray output, NativeMemory memory) {
        this.digits = Math.toIntExact(input.array().size(0));
        this.units = summary.output().channels();
        this.inputs = summary.input().size();
        NativeArray reordered = memory.allocate(units, inputs);
        float[] values = new float[reordered.length()];
        new Flattening(summary.input(), units).toMemory(tensors.values("weight"), 0, values);
        reordered.write(values, 0);
        this.weights = reordered.pointer();
        this.input = input.pointer();
        this.output = output;
        this.sums = output.pointer();
        this.biases = new float[digits * units];
        for (int digit = 0; digit < digits; digit++) {
            System.arraycopy(tensors.values("bias"), 0, biases, digit * units, units);
        }
    }

    @Override
    public void run() {
        output.write(biases, 0);
        if (digits == 1) {
            // A product of matrices would copy all weights into another order first.
            cblas_sgemv(CblasRowMajor, CblasNoTrans, units, inputs, 1, weights, inputs, input, 1, 1, sums, 1);
            return;
        }
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasTrans,
                digits,
                units,
                inputs,
                1,
                input,
                inputs,
                weights,
                inputs,
                1,
                sums,
                units);
    }
}
