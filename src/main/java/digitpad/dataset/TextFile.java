package digitpad.dataset;

import digitpad.files.BadFileException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A text file of a user's, plain or gzip: UTF-8, read up to a bound, every trouble told in a sentence. */
final class TextFile {
    /** Most bytes of text, unpacked: a small gzip file may claim any size. */
    static final int MOST_BYTES = 64 << 20;

    private TextFile() {}

    /** Takes the text in; reading past the bound fails with a sentence. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(BufferedReader text) throws IOException;
    }

    /** @throws BadFileException where the file is missing, a folder, forbidden, damaged, too large or no UTF-8 text */
    static <T> T read(Path file, Parser<T> parser) throws BadFileException {
        if (Files.isDirectory(file)) {
            throw new BadFileException(file, "is a folder, not a text file.");
        }
        // A decoder of its own reports what is no UTF-8, where a reader by charset would put question marks.
        try (InputStream bytes = open(file);
                BufferedReader text = new BufferedReader(new InputStreamReader(
                        new BoundedStream(file, bytes, MOST_BYTES), StandardCharsets.UTF_8.newDecoder()))) {
            return parser.parse(text);
        } catch (BadFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new BadFileException(file, "does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new BadFileException(file, "cannot be read: access is denied.", e);
        } catch (EOFException e) {
            throw new BadFileException(file, "is cut short.", e);
        } catch (ZipException e) {
            throw new BadFileException(file, "is a damaged gzip file.", e);
        } catch (CharacterCodingException e) {
            throw new BadFileException(file, "is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new BadFileException(file, "cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            raw.mark(2);
            boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            return gzip ? new GZIPInputStream(raw, 1 << 16) : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }
}
