package digitpad.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole files that a user named, never more than a bound, and says in a sentence why one cannot be read. */
public final class BoundedFile {
    private BoundedFile() {}

    /**
     * Everything in {@code file}.
     *
     * @param mostBytes the largest length accepted, below 2 GiB
     * @throws BadFileException where it is missing, a folder, forbidden, empty, too large or cannot be read
     */
    public static byte[] read(Path file, int mostBytes) throws BadFileException {
        try {
            requireOrdinary(file, "a file");
            byte[] bytes = firstBytes(file, mostBytes);
            if (bytes.length == 0) {
                throw new BadFileException(file, "is empty.");
            }
            return bytes;
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    /**
     * Refuses folders, pipes and devices, which would never end or never begin.
     *
     * @param expected what the file should be, with its article, for the message
     */
    public static void requireOrdinary(Path file, String expected) throws BadFileException {
        if (Files.isDirectory(file)) {
            throw new BadFileException(file, "is a folder, not " + expected + ".");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadFileException(file, "is a pipe or a device, not " + expected + ".");
        }
    }

    private static byte[] firstBytes(Path file, int mostBytes) throws IOException {
        long size = Files.size(file);
        if (size > mostBytes) {
            throw new BadFileException(file, tooLarge(mostBytes));
        }
        // The size of a pipe or a file that still grows says little, so the bound holds while reading as well.
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(mostBytes);
            if (bytes.length == mostBytes && stream.read() >= 0) {
                throw new BadFileException(file, tooLarge(mostBytes));
            }
            return bytes;
        }
    }

    private static String tooLarge(int mostBytes) {
        return "is larger than " + (mostBytes >> 20) + " MiB.";
    }
}
