package digitpad.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What one network holds outside of the Java heap. It is given back when the network is closed: waiting for the garbage
 * collector, which sees none of its size, would let the process grow.
 */
final class NativeMemory implements AutoCloseable {
    private final List<NativeArray> arrays = new ArrayList<>();
    private final List<NativeOperation> operations = new ArrayList<>();

    /** An array with arbitrary values. */
    NativeArray allocate(long... shape) {
        NativeArray array = new NativeArray(Nd4j.createUninitialized(shape));
        arrays.add(array);
        return array;
    }

    /** Keeps {@code operation}, which is closed with the arrays. */
    NativeOperation keep(NativeOperation operation) {
        operations.add(operation);
        return operation;
    }

    @Override
    public void close() {
        operations.forEach(NativeOperation::close);
        arrays.forEach(array -> array.array().close());
        operations.clear();
        arrays.clear();
    }
}
