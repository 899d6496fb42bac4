package digitpad.nd4j;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An array of the numeric library's, in C order, with a view of its memory for copies to and from the Java heap. */
public final class NativeArray {
    private final INDArray array;
    private final FloatPointer memory;
    private final FloatBuffer values;

    /** @param memory that {@code array} has to itself */
    NativeArray(INDArray array, FloatPointer memory) {
        this.array = array;
        this.memory = memory;
        this.values = memory.asBuffer();
    }

    public INDArray array() {
        return array;
    }

    public int length() {
        return Math.toIntExact(array.length());
    }

    /** The same memory in another shape. */
    public INDArray reshaped(long... shape) {
        return array.reshape('c', shape);
    }

    public FloatPointer pointer() {
        return new FloatPointer(memory);
    }

    /** The memory of each of as many equal parts. */
    public FloatPointer[] pointers(int parts) {
        FloatPointer[] pointers = new FloatPointer[parts];
        for (int part = 0; part < parts; part++) {
            pointers[part] = pointer().position(array.length() / parts * part);
        }
        return pointers;
    }

    /** Copies all values to {@code to} from index {@code start} on. */
    public void read(float[] to, int start) {
        values.get(0, to, start, length());
    }

    /** Copies as many values as there are from index {@code start} of {@code from} on. */
    public void write(float[] from, int start) {
        values.put(0, from, start, length());
    }
}
