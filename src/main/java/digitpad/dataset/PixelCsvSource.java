package digitpad.dataset;

import digitpad.files.BadFileException;
import java.nio.file.Path;

/**
 * MNIST as CSV, the way it is often passed on: a digit a line, its label and then its 784 pixels from the top left, 0 paper
 * and 255 ink. A first line of names is passed over.
 */
public final class PixelCsvSource {
    /** Most bytes, unpacked: about half a million digits. */
    private static final long MOST_BYTES = 2L << 30;

    /** Most characters of a first line. */
    private static final int MOST_NAMES = 1 << 16;

    private PixelCsvSource() {}

    /**
     * Whether the first line has as many fields as a label and 784 pixels.
     *
     * @throws BadFileException where the file cannot be read or is no text
     */
    public static boolean isPresent(Path file) throws BadFileException {
        return TextFile.read(file, MOST_BYTES, text -> {
            int commas = 0;
            for (int count = 0; count < MOST_NAMES; count++) {
                int next = text.read();
                if (next < 0 || next == '\n') {
                    break;
                }
                commas += next == ',' ? 1 : 0;
            }
            return commas == PixelCsvReader.PIXELS;
        });
    }

    /**
     * Reads the digits.
     *
     * @throws BadFileException where the file cannot be read, or which line is none of a label and 784 pixels
     * @throws java.util.concurrent.CancellationException where the digits are not wanted any more
     */
    public static SourceContent read(Path file, ReadingProgress progress) throws BadFileException {
        return TextFile.read(
                file,
                MOST_BYTES,
                text -> SourceContent.of(new PixelCsvReader(file, text, progress).read(file.toString())));
    }
}
