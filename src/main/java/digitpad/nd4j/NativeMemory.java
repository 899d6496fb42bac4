package digitpad.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What one network holds outside of the Java heap. It is given back when the network is closed: waiting for the garbage
 * collector, which sees none of its size, would let the process grow.
 *
 * <p>Arrays are cut from large blocks, since C libraries give a large block back to the system at once but keep the pieces of
 * ended threads for threads to come, which after some trainings is more than a gigabyte. The part of a block that no array
 * uses is never touched, so it takes no memory where the system gives memory on first touch.
 */
public final class NativeMemory implements AutoCloseable {
    private static final int FLOAT_BYTES = 4;

    /** A cache line, and the widest vector register. */
    private static final int ALIGNMENT_BYTES = 64;

    /** What a network that reads one digit needs: many of them must not count as if they were large. */
    private static final long FIRST_BLOCK = (4L << 20) / FLOAT_BYTES;

    /** Just above the 32 MiB from which the GNU C library always asks the system for a block of its own. */
    private static final long LARGE_BLOCK = (33L << 20) / FLOAT_BYTES;

    private final List<FloatPointer> blocks = new ArrayList<>();
    private final List<NativeOperation> operations = new ArrayList<>();
    private long free;
    private long left;

    /** An array with arbitrary values. */
    public NativeArray allocate(long... shape) {
        long length = 1;
        for (long side : shape) {
            length *= side;
        }
        FloatPointer values = cut(length);
        return new NativeArray(Nd4j.create(Nd4j.createBuffer(values, length, DataType.FLOAT), shape), values);
    }

    private FloatPointer cut(long length) {
        long aligned = (length * FLOAT_BYTES + ALIGNMENT_BYTES - 1) / ALIGNMENT_BYTES * (ALIGNMENT_BYTES / FLOAT_BYTES);
        if (blocks.isEmpty() || aligned > left) {
            long usual = blocks.isEmpty() ? FIRST_BLOCK : LARGE_BLOCK;
            FloatPointer block = new FloatPointer(Math.max(usual, aligned + ALIGNMENT_BYTES / FLOAT_BYTES));
            blocks.add(block);
            free = (-block.address() & (ALIGNMENT_BYTES - 1)) / FLOAT_BYTES;
            left = block.capacity() - free;
        }
        FloatPointer cut = blocks.get(blocks.size() - 1).getPointer(free);
        free += aligned;
        left -= aligned;
        return cut.capacity(length);
    }

    /** Keeps {@code operation}, which is closed with the arrays. */
    public NativeOperation keep(NativeOperation operation) {
        operations.add(operation);
        return operation;
    }

    @Override
    public void close() {
        operations.forEach(NativeOperation::close);
        blocks.forEach(FloatPointer::close);
        operations.clear();
        blocks.clear();
    }
}
