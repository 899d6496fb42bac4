package digitpad.files;

/**
 * Whether bytes begin as an ONNX model does, which has no signature: as protocol-buffer fields of its {@code ModelProto} in
 * any order, each of the type that ONNX gives it, with the format's version and a graph among them.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
final class OnnxShape {
    private static final int IR_VERSION = 1;
    private static final int MODEL_VERSION = 5;
    private static final int GRAPH = 7;
    private static final int NUMBER = 0;
    private static final int BYTES = 2;
    private static final int LAST_FIELD = 26;
    private static final int LATEST_IR_VERSION = 100;

    private final byte[] head;
    private int at;

    private OnnxShape(byte[] head) {
        this.head = head;
    }

    static boolean isShapeOf(byte[] head) {
        return new OnnxShape(head).hasGraph();
    }

    private boolean hasGraph() {
        boolean versioned = false;
        while (at < head.length) {
            long tag = number();
            long field = tag >>> 3;
            int type = (int) tag & 7;
            boolean number = field == IR_VERSION || field == MODEL_VERSION;
            if (field < 1 || field > LAST_FIELD || type != (number ? NUMBER : BYTES)) {
                return false;
            }
            long value = number();
            if (field == IR_VERSION) {
                versioned = value >= 1 && value <= LATEST_IR_VERSION;
            } else if (field == GRAPH) {
                return versioned && value > 0;
            } else if (!number && (value < 0 || value > head.length - at)) {
                return false;
            } else if (!number) {
                at += (int) value;
            }
        }
        return false;
    }

    /** Seven bits a byte, the lowest first; -1 where there is none. */
    private long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE && at < head.length; shift += 7) {
            byte next = head[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        return -1;
    }
}
