package digitpad.cli;

/** How results are printed. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets. */
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
