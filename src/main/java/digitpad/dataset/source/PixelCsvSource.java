package digitpad.dataset.source;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.InkOnPaper;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * MNIST as CSV, the way it is often passed on: a digit a line, its label and then its 784 pixels from the top left, 0 paper
 * and 255 ink. The label may stand after the pixels as well, which is told by the values or by its name in a first line of
 * names; semicolons, tabs or spaces may part the columns; pixels may go from 0 to 1; and 0 may be ink, which is told by the
 * digits' borders.
 */
public final class PixelCsvSource {
    private static final int MOST_DIGITS = 1_000_000;
    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    private PixelCsvSource() {}

    /**
     * Whether the first line has so many columns that they can be nothing but pixels.
     *
     * @throws BadFileException where the file cannot be read or is no text
     */
    public static boolean isPresent(Path file) throws BadFileException {
        return PixelTable.isPresent(file);
    }

    /**
     * Reads the digits.
     *
     * @throws BadFileException where the file cannot be read, has no labels, or which line is none of a label and 784 pixels
     * @throws java.util.concurrent.CancellationException where the digits are not wanted any more
     */
    public static SourceContent read(Path file, ReadingProgress progress) throws BadFileException {
        PixelTable table = PixelTable.of(file);
        requireLabels(file, table);
        DigitCollector digits = new DigitCollector();
        table.forEach(new PixelTable.Rows() {
            @Override
            public void row(byte[] pixels, int label) throws IOException {
                if (digits.size() == MOST_DIGITS) {
                    throw new BadFileException(file, "holds more than " + MOST_DIGITS + " digits.");
                }
                if (digits.size() % ROWS_BETWEEN_LOOKS == 0) {
                    progress.check();
                }
                digits.add(pixels, label, DigitDataset.UNKNOWN_WRITER);
            }

            @Override
            public void bad(BadFileException problem) throws IOException {
                throw problem;
            }
        });
        SourceContent content = SourceContent.of(digits.toDataset(file.toString()));
        return table.isInverted() ? content.with(InkOnPaper.INVERTED) : content;
    }

    static void requireLabels(Path file, PixelTable table) throws BadFileException {
        if (!table.hasLabels()) {
            throw new BadFileException(
                    file,
                    "holds pixels without labels: a label from 0 to 9 has to stand before or after the pixels of each"
                            + " line.");
        }
    }
}
