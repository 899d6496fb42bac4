package digitpad.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files that may be packed by gzip, whatever their name says. What comes out may be of any size. */
public final class PlainOrGzip {
    private static final int BUFFER = 1 << 16;

    private PlainOrGzip() {}

    /**
     * The content of {@code file}, unpacked where its first two bytes are gzip's.
     *
     * @param expected what the file should be, with its article, for the message
     * @throws BadFileException where it is a folder
     * @throws IOException where it cannot be opened or its gzip header is damaged
     */
    public static InputStream open(Path file, String expected) throws IOException {
        BoundedFile.requireOrdinary(file, expected);
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            raw.mark(2);
            boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            return gzip ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }
}
