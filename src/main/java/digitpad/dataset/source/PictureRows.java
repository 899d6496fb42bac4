package digitpad.dataset.source;

import digitpad.dataset.InkOnPaper;
import digitpad.files.BadFileException;
import digitpad.files.FileKind;
import digitpad.image.DigitImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The digit images of an IDX file or of a CSV file of pixels, with labels or without, one after the other: however many they
 * are, one is in memory.
 */
public final class PictureRows {
    /** Images by which it is told whether 0 is ink. */
    private static final int LOOKED_AT = 500;

    /** Bad rows after which a file is none of pictures. */
    private static final int MOST_BAD = 100;

    private PictureRows() {}

    /** Takes rows in, in their order. */
    public interface Visitor {
        /**
         * A digit image.
         *
         * @param row its number, counted from 1; a line of names is no row
         * @param label 0…9; empty where the file has none
         */
        void row(int row, DigitImage image, OptionalInt label) throws IOException;

        /** A row that cannot be read, for which reason; the next ones are read all the same. */
        void bad(int row, BadFileException reason) throws IOException;
    }

    /** Whether {@code file} looks like one, by its content. */
    public static boolean isPresent(Path file) {
        Optional<FileKind> kind = FileKind.ofUnpacked(file);
        try {
            return kind.filter(FileKind.IDX::equals).isPresent()
                    || (kind.filter(FileKind.TEXT::equals).isPresent() && PixelTable.isPresent(file));
        } catch (BadFileException e) {
            // What is no text throughout is no table.
            return false;
        }
    }

    /**
     * Reads all rows.
     *
     * @return what people should know of the digits, where there is something
     * @throws BadFileException where the file is of another kind, cut short, or has more than {@value #MOST_BAD} bad rows
     */
    public static Optional<String> forEach(Path file, Visitor visitor) throws IOException {
        boolean inverted =
                FileKind.ofUnpacked(file).filter(FileKind.IDX::equals).isPresent()
                        ? forEachOfIdx(file, visitor)
                        : forEachOfTable(file, visitor);
        return inverted ? Optional.of(file + ": " + InkOnPaper.INVERTED) : Optional.empty();
    }

    /**
     * As {@link #forEach}, where nothing is to be done without labels.
     *
     * @throws BadFileException as above, and where there are no labels
     */
    public static Optional<String> forEachLabelled(Path file, Visitor visitor) throws IOException {
        PixelCsvSource.requireLabels(file, PixelTable.of(file));
        return forEach(file, visitor);
    }

    private static boolean forEachOfIdx(Path file, Visitor visitor) throws IOException {
        InkOnPaper.Border border = new InkOnPaper.Border();
        IdxFiles.forEachOfTheFirst(file, LOOKED_AT, pixels -> border.add(pixels, 0));
        boolean inverted = border.isInk();
        IdxFiles.forEachImage(file, new IdxFiles.ImageConsumer() {
            private int row;

            @Override
            public void image(byte[] pixels) throws IOException {
                if (inverted) {
                    InkOnPaper.invert(pixels);
                }
                visitor.row(++row, DigitImage.ofBytes(pixels, 0), OptionalInt.empty());
            }
        });
        return inverted;
    }

    private static boolean forEachOfTable(Path file, Visitor visitor) throws IOException {
        PixelTable table = PixelTable.of(file);
        table.forEach(new PixelTable.Rows() {
            private int row;
            private int bad;

            @Override
            public void row(byte[] pixels, int label) throws IOException {
                visitor.row(
                        ++row,
                        DigitImage.ofBytes(pixels, 0),
                        table.hasLabels() ? OptionalInt.of(label) : OptionalInt.empty());
            }

            @Override
            public void bad(BadFileException problem) throws IOException {
                if (++bad > MOST_BAD) {
                    throw new BadFileException(
                            file, "has more than " + MOST_BAD + " rows that cannot be read; the rest was not read.");
                }
                visitor.bad(++row, problem);
            }
        });
        return table.isInverted();
    }
}
