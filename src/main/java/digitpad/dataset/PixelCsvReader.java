package digitpad.dataset;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** Takes {@link PixelCsvSource}'s lines apart, a character at a time: no line is held, however long it claims to be. */
final class PixelCsvReader {
    static final int PIXELS = DigitImage.AREA;

    private static final int MOST_DIGITS = 1_000_000;
    private static final int LINES_BETWEEN_LOOKS = 1_000;
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int NONE = -1;

    private final Path file;
    private final Reader text;
    private final ReadingProgress progress;
    private final DigitCollector digits = new DigitCollector();
    private final byte[] pixels = new byte[PIXELS];
    private int line = 1;
    private int next;

    PixelCsvReader(Path file, Reader text, ReadingProgress progress) throws IOException {
        this.file = file;
        this.text = text;
        this.progress = progress;
        this.next = text.read();
        if (next == BYTE_ORDER_MARK) {
            next = text.read();
        }
    }

    DigitDataset read(String name) throws IOException {
        if (!isNumeral(next)) {
            skipLine();
        }
        while (next != END) {
            if (line % LINES_BETWEEN_LOOKS == 0) {
                progress.check();
            }
            if (next == '\n' || next == '\r') {
                skipLine();
            } else {
                digit();
            }
        }
        if (digits.size() == 0) {
            throw new BadFileException(file, "holds no digits.");
        }
        return digits.toDataset(name);
    }

    private void digit() throws IOException {
        if (digits.size() == MOST_DIGITS) {
            throw new BadFileException(file, "holds more than " + MOST_DIGITS + " digits.");
        }
        int label = value();
        if (label < 0 || label > 9) {
            throw new BadFileException(file, "has a label that is no digit from 0 to 9 in line " + line + ".");
        }
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            if (next != ',') {
                throw new BadFileException(
                        file, "has " + pixel + " pixels in line " + line + " instead of " + PIXELS + ".");
            }
            next = text.read();
            int value = value();
            if (value < 0 || value > 255) {
                throw new BadFileException(
                        file, "has a pixel that is no whole number from 0 to 255 in line " + line + ".");
            }
            pixels[pixel] = (byte) value;
        }
        if (next == ',') {
            throw new BadFileException(file, "has more than " + PIXELS + " pixels in line " + line + ".");
        }
        skipLine();
        digits.add(pixels, label, DigitDataset.UNKNOWN_WRITER);
    }

    /** The whole number that stands here, capped where it is beyond everything; {@link #NONE} where there is none. */
    private int value() throws IOException {
        int value = isNumeral(next) ? 0 : NONE;
        while (isNumeral(next)) {
            value = Math.min(10 * value + next - '0', MOST_DIGITS);
            next = text.read();
        }
        boolean ended = next == ',' || next == '\n' || next == '\r' || next == END;
        return ended ? value : NONE;
    }

    private void skipLine() throws IOException {
        while (next != '\n' && next != END) {
            next = text.read();
        }
        if (next == '\n') {
            next = text.read();
            line++;
        }
    }

    private static boolean isNumeral(int character) {
        return character >= '0' && character <= '9';
    }
}
