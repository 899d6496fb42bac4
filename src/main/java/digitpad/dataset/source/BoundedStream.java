package digitpad.dataset.source;

import digitpad.files.BadFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A stream that fails with a sentence where more comes out of it than anybody should have to hold. */
final class BoundedStream extends FilterInputStream {
    private final Path file;
    private final long most;
    private long taken;

    BoundedStream(Path file, InputStream stream, long mostBytes) {
        super(stream);
        this.file = file;
        this.most = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws BadFileException {
        taken += more;
        if (taken > most) {
            throw new BadFileException(file, "holds more than " + (most >> 20) + " MiB of text.");
        }
    }
}
