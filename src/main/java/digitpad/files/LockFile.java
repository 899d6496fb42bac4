package digitpad.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what lies beside a file for one holder, until it is closed or the process ends in whatever way. */
public final class LockFile implements AutoCloseable {
    /**
     * What this process holds. A file that it has locked must not be opened again: where locks are POSIX's, closing the
     * second opening would give the lock away.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private LockFile(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock; empty where another has it. {@code file} is made and stays: a lock that is removed can be taken twice.
     *
     * @throws IOException where the file cannot be made
     */
    public static Optional<LockFile> take(Path file) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        Optional<LockFile> taken = Optional.empty();
        try {
            taken = lock(key);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    private static Optional<LockFile> lock(Path key) throws IOException {
        FileChannel channel = FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new LockFile(key, channel));
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(key);
        }
    }
}
