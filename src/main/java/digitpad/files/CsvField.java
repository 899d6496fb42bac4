package digitpad.files;

/** A field of a CSV file that is written, after RFC 4180. */
public final class CsvField {
    private CsvField() {}

    /** The field in quotes where it needs them: it holds a comma, a quote or the end of a line. */
    public static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
