package digitpad.dataset.source;

import digitpad.dataset.InkOnPaper;
import digitpad.dataset.source.PixelLayout.LabelPlace;
import digitpad.files.BadFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out how a table of pixels is laid out, by the names in its first row, if there are some, and by its first values. */
final class PixelLayoutFinder {
    /** Rows that are looked at. */
    private static final int ROWS = 500;

    private static final int LABELLED = PixelTable.PIXELS + 1;

    private final Path file;
    private final List<double[]> rows = new ArrayList<>();
    private boolean named;
    private String firstName = "";
    private String lastName = "";
    private int firstLine;

    private PixelLayoutFinder(Path file) {
        this.file = file;
    }

    /** @throws BadFileException where the table holds no digits or it is not clear where its labels are */
    static PixelLayout of(Path file, BufferedReader text) throws IOException {
        char separator = TableSeparator.of(text).ofColumns(PixelTable.LEAST_COLUMNS);
        PixelLayoutFinder finder = new PixelLayoutFinder(file);
        finder.look(new NumberRows(file, text, separator, LABELLED + 1));
        LabelPlace label = finder.labelPlace();
        boolean unit = finder.isUnit();
        PixelLayout upright = new PixelLayout(separator, finder.named, label, unit, false);
        return new PixelLayout(separator, finder.named, label, unit, finder.isInverted(upright));
    }

    private void look(NumberRows table) throws IOException {
        while (rows.size() < ROWS && table.next()) {
            if (rows.isEmpty() && !named && holdsNames(table)) {
                named = true;
                firstName = table.first();
                lastName = table.last();
            } else {
                double[] row = table.values();
                firstLine = rows.isEmpty() ? table.line() : firstLine;
                // A row of another length is told when it is read, with its line.
                if (rows.isEmpty() || row.length == rows.get(0).length) {
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            throw new BadFileException(file, "holds no digits.");
        }
    }

    /** Names are no numbers, or they count the columns. One bad value does not make a name of a digit. */
    private static boolean holdsNames(NumberRows row) {
        double[] values = row.values();
        int numbers = 0;
        boolean counting = true;
        double former = Double.NaN;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                counting &= numbers == 0 || value == former + 1;
                former = value;
                numbers++;
            }
        }
        return 2 * numbers < values.length || counting;
    }

    private LabelPlace labelPlace() throws BadFileException {
        int columns = rows.get(0).length;
        boolean firstIsNamed = LabelNames.contains(firstName);
        boolean lastIsNamed = LabelNames.contains(lastName);
        if (columns == PixelTable.PIXELS && !firstIsNamed && !lastIsNamed) {
            return LabelPlace.NONE;
        }
        if (columns != LABELLED) {
            throw new BadFileException(
                    file,
                    "has " + (columns > LABELLED ? "more than " + LABELLED : columns) + " columns in line " + firstLine
                            + ": the " + PixelTable.PIXELS + " pixels of a digit are read, alone or with a label before"
                            + " or after them.");
        }
        if (firstIsNamed != lastIsNamed) {
            return firstIsNamed ? LabelPlace.FIRST : LabelPlace.LAST;
        }
        int first = likeness(0);
        int last = likeness(LABELLED - 1);
        if (first == last && first > 0) {
            throw new BadFileException(
                    file,
                    "may have its labels in the first column or in the last: name that column label in a first line.");
        }
        return last > first ? LabelPlace.LAST : LabelPlace.FIRST;
    }

    /**
     * How much a column is like one of labels, and unlike one of a corner's pixels: those are paper nearly always.
     *
     * @return 3 where all are digits and differ; 2 where all are the same digit, but for 0; 1 where they differ and not all
     *     are digits; 0 where all are 0 or all the same and none a digit
     */
    private int likeness(int column) {
        boolean allDigits = rows.stream().allMatch(row -> isDigit(row[column]));
        double any = rows.get(0)[column];
        boolean differ = rows.stream().anyMatch(row -> row[column] != any);
        if (differ) {
            return allDigits ? 3 : 1;
        }
        return allDigits && any != 0 ? 2 : 0;
    }

    private static boolean isDigit(double value) {
        return value >= 0 && value <= 9 && value == Math.rint(value);
    }

    /** As most rows with ink have it, or the first where they are at odds: single bad values do not decide. */
    private boolean isUnit() {
        List<Boolean> units = rows.stream()
                .map(PixelLayoutFinder::largest)
                .filter(largest -> largest > 0)
                .map(largest -> largest <= 1)
                .toList();
        long many = units.stream().filter(unit -> unit).count();
        return 2 * many == units.size() ? !units.isEmpty() && units.get(0) : 2 * many > units.size();
    }

    /** The columns at the ends say something only where they cannot be labels. */
    private static double largest(double[] row) {
        double largest = 0;
        for (int column = 0; column < row.length; column++) {
            boolean end = column == 0 || column == row.length - 1;
            if (row[column] > largest && !(end && isDigit(row[column]))) {
                largest = row[column];
            }
        }
        return largest;
    }

    private boolean isInverted(PixelLayout layout) {
        InkOnPaper.Border border = new InkOnPaper.Border();
        byte[] pixels = new byte[PixelTable.PIXELS];
        for (double[] row : rows) {
            if (layout.write(row, pixels)) {
                border.add(pixels, 0);
            }
        }
        return border.isInk();
    }
}
