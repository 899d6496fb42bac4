package digitpad.cli.predict;

import digitpad.app.Background;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Names of files, a line each, as another program writes them: whether there are more at the moment can be told without waiting. */
final class NamedFiles {
    /** No system takes a longer name. */
    static final int LONGEST_NAME = 1 << 16;

    /** Names that wait here; whoever writes more waits as well. */
    private static final int MOST_WAITING = 256;

    private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(MOST_WAITING);

    /** A name, the end of all of them, or what the reading of them failed of. */
    private record Line(@Nullable String name, @Nullable IOException failure) {}

    /** @param stream of UTF-8; a thread reads it until its end */
    NamedFiles(InputStream stream) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        Background.threads("names").newThread(() -> read(reader)).start();
    }

    /** Whether {@link #next} would not wait. */
    boolean isReady() {
        return !lines.isEmpty();
    }

    /**
     * The next name that is not empty, without the line's end of whatever system; empty after the last one.
     *
     * @throws IOException where the input fails
     */
    Optional<String> next() throws IOException {
        try {
            Line line = lines.take();
            if (line.failure() != null) {
                throw line.failure();
            }
            return Optional.ofNullable(line.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The reading of names was interrupted.");
        }
    }

    private void read(BufferedReader reader) {
        try {
            put(reader);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(BufferedReader reader) throws InterruptedException {
        StringBuilder name = new StringBuilder();
        try {
            for (int character = reader.read(); character >= 0; character = reader.read()) {
                if (character != '\n') {
                    // One character too many is enough to see that it is too long.
                    if (name.length() <= LONGEST_NAME) {
                        name.append((char) character);
                    }
                } else {
                    put(name);
                }
            }
            put(name);
            lines.put(new Line(null, null));
        } catch (IOException | UncheckedIOException e) {
            lines.put(new Line(null, new IOException("The names of files could not be read: " + e.getMessage(), e)));
        }
    }

    private void put(StringBuilder name) throws InterruptedException {
        int length = name.length();
        if (length > 0 && name.charAt(length - 1) == '\r') {
            name.setLength(length - 1);
        }
        if (name.length() > 0) {
            lines.put(new Line(name.toString(), null));
        }
        name.setLength(0);
    }
}
