package digitpad.nd4j;

import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The switches of ND4J, set before it is used. See docs/decisions/0003-onednn.md. */
public final class NumericRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(NumericRuntime.class);
    private static final String ONE_DNN = "oneDNN";
    private static final String WITHOUT = "OpenBLAS";

    private static final String BACKEND;

    static {
        System.setProperty("org.nd4j.versioncheck.disabled", "true");
        // ND4J would ask for a full collection every few seconds, which a moving pen would feel.
        Nd4j.getMemoryManager().togglePeriodicGc(false);
        openblas_nolapack.blas_set_num_threads(1);
        oneThread();
        BACKEND = chosen(hasOneDnn(), NumericRuntime::convolve, Nd4jCpu.Environment.getInstance()::setUseONEDNN);
        LOG.info("Networks run on {}", BACKEND);
    }

    private static final ThreadLocal<Boolean> PREPARED = ThreadLocal.withInitial(() -> {
        oneThread();
        return true;
    });

    private NumericRuntime() {}

    /**
     * Prepares the calling thread: one OpenMP thread, since a small layer spread over several costs more than it gives
     * and a busy machine makes it collapse. The setting holds for the thread that makes it.
     */
    public static void prepareThread() {
        if (!PREPARED.get()) {
            throw new IllegalStateException("The thread was not prepared.");
        }
    }

    /** "oneDNN" where the loaded natives have it and it works, else "OpenBLAS". */
    public static String backend() {
        return BACKEND;
    }

    /**
     * Tries oneDNN and does without where it fails: ND4J has convolutions of its own.
     *
     * @param trial something that oneDNN computes
     * @param use switches oneDNN on or off
     */
    public static String chosen(boolean present, Runnable trial, Consumer<Boolean> use) {
        if (!present) {
            use.accept(false);
            return WITHOUT;
        }
        try {
            trial.run();
            return ONE_DNN;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("oneDNN does not work on this machine; networks run without it, more slowly", e);
            use.accept(false);
            return WITHOUT;
        }
    }

    /** ND4J's own answer is the same whether the natives were built with oneDNN or not; their file's path tells. */
    private static boolean hasOneDnn() {
        String library = Loader.load(Nd4jCpu.class);
        return library != null && library.contains("onednn");
    }

    private static void convolve() {
        INDArray picture = Nd4j.ones(1, 1, 3, 3);
        INDArray bias = Nd4j.zeros(1);
        INDArray output = Nd4j.zeros(1, 1, 1, 1);
        try (NativeOperation convolution = new NativeOperation(
                "conv2d", List.of(picture, picture, bias), List.of(output), new long[] {3, 3, 1, 1, 0, 0, 1, 1, 0, 0, 1
                })) {
            convolution.run();
        }
        if (output.getFloat(0) != 9) {
            throw new IllegalStateException("A convolution of ones came to " + output.getFloat(0) + " instead of 9.");
        }
    }

    private static void oneThread() {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    }
}
