package digitpad.nd4j;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/** One of ND4J's operations with its arrays and arguments set, to be run again and again. */
public final class NativeOperation implements AutoCloseable {
    private final CustomOp operation;
    private final OpContext context;

    /**
     * Prepares.
     *
     * @param name by which libnd4j declares it
     * @param integers its integer arguments, in libnd4j's order
     * @param reals its floating-point arguments
     */
    NativeOperation(String name, List<INDArray> inputs, List<INDArray> outputs, long[] integers, double... reals) {
        operation = DynamicCustomOp.builder(name).build();
        context = Nd4j.getExecutioner().buildContext();
        context.setInputArrays(inputs);
        context.setOutputArrays(outputs);
        context.setIArguments(integers);
        context.setTArguments(reals);
    }

    public void run() {
        Nd4j.getExecutioner().exec(operation, context);
    }

    /** Gives back what was prepared; the arrays are their owner's. */
    @Override
    public void close() {
        try {
            context.close();
        } catch (Exception e) {
            throw new IllegalStateException("An operation of the numeric library could not be closed.", e);
        }
    }
}
