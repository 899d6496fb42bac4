package digitpad.dataset;

import digitpad.files.BadFileException;
import digitpad.files.PlainOrGzip;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
        return read(file, MOST_BYTES, parser);
    }

    /** As above, with a bound of its own. */
    static <T> T read(Path file, long mostBytes, Parser<T> parser) throws BadFileException {
        // A decoder of its own reports what is no UTF-8, where a reader by charset would put question marks.
        try (InputStream bytes = PlainOrGzip.open(file, "a text file");
                BufferedReader text = new BufferedReader(new InputStreamReader(
                        new BoundedStream(file, bytes, mostBytes), StandardCharsets.UTF_8.newDecoder()))) {
            return parser.parse(text);
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }
}
