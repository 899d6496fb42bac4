package digitpad.dataset.source;

import digitpad.files.BadFileException;
import digitpad.files.FileKind;
import digitpad.files.FileUse;
import digitpad.files.PlainOrGzip;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A text file of a user's, plain or gzip: UTF-8, with a byte order mark or without, read up to a bound, every trouble told in a sentence. */
public final class TextFile {
    /** Most bytes of text, unpacked: a small gzip file may claim any size. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private TextFile() {}

    /** Takes the text in; reading past the bound fails with a sentence. */
    @FunctionalInterface
    public interface Parser<T> {
        T parse(BufferedReader text) throws IOException;
    }

    /** @throws BadFileException where the file is missing, a folder, forbidden, damaged, too large or no UTF-8 text */
    public static <T> T read(Path file, Parser<T> parser) throws BadFileException {
        return read(file, MOST_BYTES, parser);
    }

    /** As above, with a bound of its own. */
    public static <T> T read(Path file, long mostBytes, Parser<T> parser) throws BadFileException {
        Optional<FileKind> kind = FileKind.ofUnpacked(file).filter(is -> is != FileKind.TEXT);
        if (kind.isPresent()) {
            throw kind.get().refusal(file, FileUse.DIGITS);
        }
        // A decoder of its own reports what is no UTF-8, where a reader by charset would put question marks.
        try (InputStream bytes = PlainOrGzip.open(file, "a text file");
                BufferedReader text = new BufferedReader(new InputStreamReader(
                        new BoundedStream(file, bytes, mostBytes), StandardCharsets.UTF_8.newDecoder()))) {
            passOverByteOrderMark(text);
            return parser.parse(text);
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    private static void passOverByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }
}
