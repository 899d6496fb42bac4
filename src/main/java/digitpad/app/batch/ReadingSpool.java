package digitpad.app.batch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lines of readings in a temporary file, so that memory does not depend on how many there are. The file goes when this is
 * closed, or the process ends. For any thread.
 */
public final class ReadingSpool implements AutoCloseable {
    private final FileChannel channel;
    private long end;

    /** @throws IOException where no temporary file can be made */
    public ReadingSpool() throws IOException {
        Path file = Files.createTempFile("digitpad-", ".readings");
        this.channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Appends the lines of a reading and says where they lie. */
    synchronized long add(ReadingLines lines) throws IOException {
        byte[] bytes = (lines.json() + '\n' + lines.csv()).getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .flip();
        long place = end;
        while (record.hasRemaining()) {
            end += channel.write(record, end);
        }
        return place;
    }

    /** The lines at {@code place}. */
    ReadingLines read(long place) throws IOException {
        int length = bytes(place, Integer.BYTES).getInt();
        String both = new String(bytes(place + Integer.BYTES, length).array(), StandardCharsets.UTF_8);
        // JSON has no end of line, a file's name in CSV may.
        int end = both.indexOf('\n');
        return new ReadingLines(both.substring(0, end), both.substring(end + 1));
    }

    private ByteBuffer bytes(long place, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place + buffer.position()) < 0) {
                throw new EOFException("The readings that were kept end too early.");
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
