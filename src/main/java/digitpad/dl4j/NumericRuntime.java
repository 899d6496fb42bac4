package digitpad.dl4j;

import org.deeplearning4j.util.CrashReportingUtil;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** The switches of ND4J and Deeplearning4j, set before either is used. See docs/decisions/0003-onednn.md. */
final class NumericRuntime {
    static {
        // Read once by Deeplearning4j, with "true" as its default: convolutions would never look for oneDNN.
        System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "false");
        System.setProperty("org.nd4j.versioncheck.disabled", "true");
        // ND4J would ask for a full collection every few seconds, which a moving pen would feel.
        Nd4j.getMemoryManager().togglePeriodicGc(false);
        CrashReportingUtil.crashDumpsEnabled(false);
    }

    private static final ThreadLocal<Boolean> PREPARED = ThreadLocal.withInitial(() -> {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        return true;
    });

    private NumericRuntime() {}

    /**
     * Prepares the calling thread: one OpenMP thread, since a small layer spread over several costs more than it gives
     * and a busy machine makes it collapse. The setting holds for the thread that makes it.
     */
    static void prepareThread() {
        if (!PREPARED.get()) {
            throw new IllegalStateException("The thread was not prepared.");
        }
    }

    /** "oneDNN" where the loaded natives have it switched on, else "OpenBLAS". */
    static String backend() {
        prepareThread();
        return org.nd4j.nativeblas.Nd4jCpu.Environment.getInstance().isUseMKLDNN() ? "oneDNN" : "OpenBLAS";
    }
}
