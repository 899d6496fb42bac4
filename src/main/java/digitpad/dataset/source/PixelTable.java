package digitpad.dataset.source;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A text with a digit a row, in rows that are read one by one: {@link PixelCsvSource} says what may stand in them. */
final class PixelTable {
    static final int PIXELS = DigitImage.AREA;

    /** A text with fewer columns is no such table, but may be a list of files. */
    static final int LEAST_COLUMNS = 64;

    /** Most bytes, unpacked: about half a million digits of MNIST's. */
    static final long MOST_BYTES = 2L << 30;

    private final Path file;
    private final PixelLayout layout;

    private PixelTable(Path file, PixelLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    /** Whether the first line has so many columns that they can be nothing but pixels. */
    static boolean isPresent(Path file) throws BadFileException {
        return TextFile.read(file, MOST_BYTES, text -> TableSeparator.of(text).hasColumns(LEAST_COLUMNS));
    }

    /**
     * Looks at the first rows.
     *
     * @throws BadFileException where the file cannot be read or is no such table
     */
    static PixelTable of(Path file) throws BadFileException {
        return TextFile.read(file, MOST_BYTES, text -> new PixelTable(file, PixelLayoutFinder.of(file, text)));
    }

    boolean hasLabels() {
        return layout.label() != PixelLayout.LabelPlace.NONE;
    }

    boolean isInverted() {
        return layout.inverted();
    }

    /** Takes rows in. */
    interface Rows {
        /**
         * A row that is well.
         *
         * @param pixels 784 bytes, 0 paper and 255 ink, used again for the next row
         * @param label 0…9; -1 where the table has none
         */
        void row(byte[] pixels, int label) throws IOException;

        /** A row that is not; {@code problem} says why. */
        void bad(BadFileException problem) throws IOException;
    }

    /** Reads all rows in their order. */
    void forEach(Rows rows) throws BadFileException {
        TextFile.read(file, MOST_BYTES, text -> {
            read(text, rows);
            return file;
        });
    }

    private void read(BufferedReader text, Rows rows) throws IOException {
        NumberRows table = new NumberRows(file, text, layout.separator(), PIXELS + 1);
        byte[] pixels = new byte[PIXELS];
        boolean names = layout.named();
        while (table.next()) {
            if (names) {
                names = false;
                continue;
            }
            Optional<String> problem = problem(table, pixels);
            if (problem.isPresent()) {
                rows.bad(new BadFileException(file, problem.get()));
            } else {
                rows.row(pixels, hasLabels() ? (int) table.value(layout.labelColumn()) : -1);
            }
        }
    }

    private Optional<String> problem(NumberRows table, byte[] pixels) {
        String where = " in line " + table.line();
        int found = table.columns() - (hasLabels() ? 1 : 0);
        if (found > PIXELS) {
            return Optional.of("has more than " + PIXELS + " pixels" + where + ".");
        }
        if (found < PIXELS) {
            return Optional.of("has " + found + " pixels" + where + " instead of " + PIXELS + ".");
        }
        if (hasLabels() && !isDigit(table.value(layout.labelColumn()))) {
            return Optional.of("has a label that is no digit from 0 to 9" + where + ".");
        }
        if (layout.write(table.values(), pixels)) {
            return Optional.empty();
        }
        String wanted = layout.unit() ? "number from 0 to 1" : "whole number from 0 to 255";
        return Optional.of("has a pixel that is no " + wanted + where + ".");
    }

    private static boolean isDigit(double value) {
        return value >= 0 && value <= 9 && value == Math.rint(value);
    }
}
