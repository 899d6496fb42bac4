package digitpad.dataset.source;

import digitpad.dataset.DigitDataset;
import digitpad.files.BadFileException;
import digitpad.files.FileKind;
import digitpad.files.FileUse;
import digitpad.files.PlainOrGzip;
import digitpad.image.DigitImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The IDX format of MNIST, plain or gzip: a magic number whose third byte is the type and whose fourth is the number of
 * dimensions, the dimensions as big-endian int32, then the values.
 */
public final class IdxFiles {
    private static final int IMAGES_MAGIC = 0x0803;
    private static final int LABELS_MAGIC = 0x0801;
    private static final int QMNIST_MAGIC = 0x0C02;
    private static final int QMNIST_COLUMNS = 8;
    private static final int QMNIST_WRITER_COLUMN = 2;

    /** Most digits that a file may hold: 784 MB of pixels. */
    private static final int MAX_DIGITS = 1_000_000;

    private IdxFiles() {}

    /**
     * Whether {@code file}, unpacked, begins with two zeros as IDX does and no text ever.
     *
     * @throws BadFileException where it cannot be read
     */
    public static boolean isPresent(Path file) throws BadFileException {
        try (InputStream stream = PlainOrGzip.open(file, "an IDX file")) {
            return Arrays.equals(stream.readNBytes(2), new byte[2]);
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    /**
     * Reads images and the labels that lie beside them under the same name but for "labels" in place of "images" and
     * "idx1" in place of "idx3", both plain or gzip.
     *
     * @throws BadFileException as {@link #read}, and where there are no such labels
     */
    public static DigitDataset readWithLabelsBeside(Path images) throws IOException {
        String name = String.valueOf(images.getFileName());
        String plain = name.replace("images", "labels").replace("idx3", "idx1").replaceFirst("\\.gz$", "");
        for (String candidate : List.of(plain, plain + ".gz")) {
            Path labels = images.resolveSibling(candidate);
            if (!candidate.equals(name) && Files.exists(labels)) {
                return read(images, labels);
            }
        }
        // Where it holds something else than images, that is what is wrong with it.
        readImages(images);
        throw new BadFileException(
                images,
                "has no labels beside it: " + plain + ", plain or .gz, is looked for where a name has \"images\".");
    }

    /**
     * Reads images of 28×28 unsigned bytes and their labels.
     *
     * @throws BadFileException where a file is missing, of another kind, cut short, too long, or the two do not fit
     */
    public static DigitDataset read(Path images, Path labels) throws IOException {
        byte[] pixels = readImages(images);
        byte[] digits = readLabels(labels);
        int count = pixels.length / DigitImage.AREA;
        if (count != digits.length) {
            throw new BadFileException(
                    labels, "holds " + digits.length + " labels, but " + images + " holds " + count + " images.");
        }
        int[] writers = new int[count];
        Arrays.fill(writers, DigitDataset.UNKNOWN_WRITER);
        return new DigitDataset(String.valueOf(images.getFileName()), pixels, digits, writers);
    }

    /**
     * {@code data} with the writers that a QMNIST label file (magic 0x0C02, eight int32 columns, the third is the writer)
     * gives for the same digits in the same order.
     *
     * @throws BadFileException where the file is of another kind or its classes are not the data's
     */
    public static DigitDataset withWriters(DigitDataset data, Path qmnistLabels) throws IOException {
        return read(qmnistLabels, stream -> {
            expectMagic(qmnistLabels, stream, QMNIST_MAGIC, "QMNIST labels");
            int rows = dimension(qmnistLabels, stream, MAX_DIGITS);
            int columns = dimension(qmnistLabels, stream, QMNIST_COLUMNS);
            if (rows != data.size() || columns != QMNIST_COLUMNS) {
                throw new BadFileException(
                        qmnistLabels,
                        "describes " + rows + " digits in " + columns + " columns; expected " + data.size() + " in "
                                + QMNIST_COLUMNS + ".");
            }
            int[] writers = new int[rows];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int value = stream.readInt();
                    if (column == QMNIST_WRITER_COLUMN) {
                        writers[row] = value;
                    } else if (column == 0 && value != data.label(row)) {
                        throw new BadFileException(
                                qmnistLabels, "belongs to other digits: its label " + row + " is another.");
                    }
                }
            }
            return data.withWriters(writers);
        });
    }

    private static byte[] readImages(Path file) throws IOException {
        return read(file, stream -> values(file, stream, imageCount(file, stream) * DigitImage.AREA));
    }

    private static int imageCount(Path file, DataInputStream stream) throws IOException {
        expectMagic(file, stream, IMAGES_MAGIC, "images");
        int count = dimension(file, stream, MAX_DIGITS);
        int rows = stream.readInt();
        int columns = stream.readInt();
        if (rows != DigitImage.SIZE || columns != DigitImage.SIZE) {
            throw new BadFileException(
                    file, "holds images of " + rows + " × " + columns + " pixels; expected 28 × 28.");
        }
        return count;
    }

    /** Takes a picture in, as {@link #forEachImage} reads it. */
    interface ImageConsumer {
        /** @param pixels 784 bytes, used again for the next picture */
        void image(byte[] pixels) throws IOException;
    }

    /**
     * Reads images of 28×28 unsigned bytes one by one.
     *
     * @throws BadFileException where the file is missing, of another kind, cut short or too long
     */
    static void forEachImage(Path file, ImageConsumer consumer) throws IOException {
        read(file, stream -> {
            int count = imageCount(file, stream);
            byte[] pixels = new byte[DigitImage.AREA];
            for (int i = 0; i < count; i++) {
                stream.readFully(pixels);
                consumer.image(pixels);
            }
            return count;
        });
    }

    /** As above, at most so many images, and fewer where the file is cut short. */
    static void forEachOfTheFirst(Path file, int most, ImageConsumer consumer) throws IOException {
        try (DataInputStream stream = new DataInputStream(PlainOrGzip.open(file, "an IDX file"))) {
            int count = Math.min(most, imageCount(file, stream));
            byte[] pixels = new byte[DigitImage.AREA];
            for (int i = 0; i < count && stream.readNBytes(pixels, 0, pixels.length) == pixels.length; i++) {
                consumer.image(pixels);
            }
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    private static byte[] readLabels(Path file) throws IOException {
        return read(file, stream -> {
            expectMagic(file, stream, LABELS_MAGIC, "labels");
            byte[] labels = values(file, stream, dimension(file, stream, MAX_DIGITS));
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] < 0 || labels[i] > 9) {
                    throw new BadFileException(
                            file, "has a label outside 0 to 9: number " + i + " is " + (labels[i] & 0xff) + ".");
                }
            }
            return labels;
        });
    }

    private interface Parser<T> {
        T parse(DataInputStream stream) throws IOException;
    }

    private static <T> T read(Path file, Parser<T> parser) throws BadFileException {
        try (DataInputStream stream = new DataInputStream(PlainOrGzip.open(file, "an IDX file"))) {
            T result = parser.parse(stream);
            if (stream.read() >= 0) {
                throw new BadFileException(file, "is longer than its header says.");
            }
            return result;
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    private static void expectMagic(Path file, DataInputStream stream, int magic, String what) throws IOException {
        int found = stream.readInt();
        if (found != magic) {
            Optional<FileKind> kind = FileKind.ofUnpacked(file).filter(is -> is != FileKind.IDX);
            if (kind.isPresent()) {
                throw new BadFileException(
                        file, "does not hold IDX " + what + ": it " + kind.get().reason(file, FileUse.DIGITS));
            }
            throw new BadFileException(
                    file,
                    String.format("does not hold IDX %s: its magic number is %08x, not %08x.", what, found, magic));
        }
    }

    private static int dimension(Path file, DataInputStream stream, int most) throws IOException {
        int dimension = stream.readInt();
        if (dimension < 1 || dimension > most) {
            throw new BadFileException(file, "claims a size of " + dimension + "; from 1 to " + most + " is read.");
        }
        return dimension;
    }

    /** Reads as it goes, so that a short file that claims a gigabyte costs no gigabyte. */
    private static byte[] values(Path file, DataInputStream stream, int length) throws IOException {
        byte[] values = stream.readNBytes(length);
        if (values.length < length) {
            throw new BadFileException(file, "is cut short: " + values.length + " of " + length + " values are there.");
        }
        return values;
    }
}
