package digitpad.dataset.source;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Rows of numbers in a text, one after the other, in memory for one row however long it claims to be. Numbers may be quoted;
 * a comma is a decimal point where something else parts the columns. Empty lines are passed over.
 */
final class NumberRows {
    /** Longest number or name that is told apart. */
    private static final int LONGEST_FIELD = 40;

    private static final int END = -1;

    private final Path file;
    private final Reader text;
    private final char separator;
    private final double[] values;
    private final char[] field = new char[LONGEST_FIELD];
    private int fieldLength;
    private int columns;
    private int line;
    private int nextLine = 1;
    private int next;
    private String first = "";
    private String last = "";

    /** @param most columns of which the values are kept; further ones are counted */
    NumberRows(Path file, Reader text, char separator, int most) throws IOException {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.values = new double[most];
        this.next = text.read();
    }

    /**
     * Reads the next row that is not empty.
     *
     * @return whether there is one
     * @throws BadFileException where a quote is not closed
     */
    boolean next() throws IOException {
        while (next == '\n' || next == '\r') {
            advance();
        }
        if (next == END) {
            return false;
        }
        line = nextLine;
        columns = 0;
        readField();
        first = name();
        while (next == separator) {
            advance();
            readField();
        }
        last = name();
        return true;
    }

    /** The line that the row begins in, counted from 1. */
    int line() {
        return line;
    }

    /** How many columns the row has, kept or not. */
    int columns() {
        return columns;
    }

    /** The number in a column; NaN where there is none. */
    double value(int column) {
        return values[column];
    }

    /** The row's numbers, as a copy. */
    double[] values() {
        return Arrays.copyOf(values, Math.min(columns, values.length));
    }

    /** What stands in the first column, its beginning if it is long. */
    String first() {
        return first;
    }

    /** What stands in the last column, its beginning if it is long. */
    String last() {
        return last;
    }

    private void readField() throws IOException {
        fieldLength = 0;
        boolean quoted = false;
        int begin = nextLine;
        while (next != END && (quoted || (next != separator && next != '\n' && next != '\r'))) {
            if (next == '"') {
                quoted = !quoted;
            } else if (fieldLength < LONGEST_FIELD) {
                field[fieldLength++] = (char) next;
            }
            advance();
        }
        if (quoted) {
            throw new BadFileException(file, "has a quote in line " + begin + " that is never closed.");
        }
        if (columns < values.length) {
            values[columns] = number();
        }
        columns++;
    }

    private String name() {
        return new String(field, 0, fieldLength).strip();
    }

    /** Most are whole and short, and there are many millions of them. */
    private double number() {
        int value = 0;
        for (int i = 0; i < fieldLength; i++) {
            char digit = field[i];
            if (digit < '0' || digit > '9' || i > 8) {
                return decimal();
            }
            value = 10 * value + digit - '0';
        }
        return fieldLength == 0 ? Double.NaN : value;
    }

    private double decimal() {
        if (fieldLength == LONGEST_FIELD) {
            return Double.NaN;
        }
        String written = name();
        String english = separator == ',' ? written : written.replace(',', '.');
        // Java would take 0x1p3, 1d and Infinity for numbers as well.
        return english.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")
                ? Double.parseDouble(english)
                : Double.NaN;
    }

    private void advance() throws IOException {
        int was = next;
        next = text.read();
        // A lone carriage return ends a line as well; one before a line feed belongs to it.
        if (was == '\n' || (was == '\r' && next != '\n')) {
            nextLine++;
        }
    }
}
