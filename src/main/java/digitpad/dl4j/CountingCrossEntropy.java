package digitpad.dl4j;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * Categorical cross-entropy that also counts the digits read right, which the activations would have to be computed again
 * for otherwise. One instance a network.
 */
final class CountingCrossEntropy extends LossMCXENT {
    private static final long serialVersionUID = 1;

    private transient int correct;

    @Override
    public INDArray computeGradient(INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
        float[] wanted = values(labels);
        float[] given = values(preOutput);
        correct = 0;
        for (int row = 0; row < given.length; row += 10) {
            if (highest(wanted, row) == highest(given, row)) {
                correct++;
            }
        }
        return super.computeGradient(labels, preOutput, activation, mask);
    }

    /** Digits of the last batch that were read right. */
    int correct() {
        return correct;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static float[] values(INDArray matrix) {
        return matrix.dup('c').data().asFloat();
    }

    private static int highest(float[] values, int row) {
        int best = 0;
        for (int digit = 1; digit < 10; digit++) {
            if (values[row + digit] > values[row + best]) {
                best = digit;
            }
        }
        return best;
    }
}
