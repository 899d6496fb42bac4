package digitpad.nd4j;

/** What the networks run on. */
public final class Backend {
    private Backend() {}

    /** "oneDNN" or "OpenBLAS"; starts the numeric library where it did not run yet. */
    public static String name() {
        return NumericRuntime.backend();
    }
}
