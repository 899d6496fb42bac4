package org.nd4j.nativeblas;

/**
 * Stands where Deeplearning4j 1.0.0-M2.1 looks for it. {@code BaseMKLDNNHelper.mklDnnEnabled()} asks a class of this name
 * by reflection whether oneDNN may be used, but ND4J moved that class to {@code org.nd4j.linalg.cpu.nativecpu.bindings}, so
 * without this bridge no layer ever reaches oneDNN. See docs/decisions/0003-onednn.md.
 */
public final class Nd4jCpu {
    private Nd4jCpu() {}

    /** Answers as the moved class does. */
    public static final class Environment {
        private static final Environment INSTANCE = new Environment();

        private Environment() {}

        /** Called by reflection. */
        public static Environment getInstance() {
            return INSTANCE;
        }

        /** Called by reflection: whether the loaded natives have oneDNN and it is switched on. */
        public boolean isUseMKLDNN() {
            return org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu.Environment.getInstance()
                    .isUseONEDNN();
        }
    }
}
