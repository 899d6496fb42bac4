package digitpad.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a file or a folder for one holder among all processes of a user, until it is closed or the process ends in whatever
 * way. Nothing is written beside what is kept: all locks are places in one file in the user's folder, found by the digest of
 * the path. For any thread.
 *
 * <p>That file is never removed, for one that is removed can be locked twice, and stays open once it was opened: where locks
 * are POSIX's, closing it would give away all that this process holds.
 */
public final class PathLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PathLock.class);

    /** Name of the file in the user's folder. It has no content. */
    private static final String FILE = "digitpad.lock";

    /** Even places below 2³⁹: far more than are ever taken at once, and no file system has trouble with them. */
    private static final long PLACES = 0x7F_FFFF_FFFEL;

    /** A look lasts for microseconds. */
    private static final int MOST_TRIES = 10_000;

    /** Places that this process holds; guards whatever is static here. */
    private static final Set<Long> HELD = new HashSet<>();

    private static final Map<Path, FileChannel> OPEN = new HashMap<>();

    private final long place;
    private final List<FileLock> locks;

    private PathLock(long place, List<FileLock> locks) {
        this.place = place;
        this.locks = locks;
    }

    /**
     * Takes the lock of a file or folder, which need not exist; empty where somebody has it, in this process or another. Where
     * the user's folder knows no locks, as on some network disks, they hold within this process alone, and the log says so.
     */
    public static Optional<PathLock> take(Path guarded) {
        long place = place(guarded);
        synchronized (HELD) {
            Optional<PathLock> taken = HELD.contains(place) ? Optional.empty() : lock(place);
            taken.ifPresent(is -> HELD.add(place));
            return taken;
        }
    }

    /** Whether somebody has the lock of a file or folder. Nobody is kept from taking it by this, at no time. */
    public static boolean isHeld(Path guarded) {
        long place = place(guarded);
        synchronized (HELD) {
            return HELD.contains(place) || isHeldElsewhere(place);
        }
    }

    private static Optional<PathLock> lock(long place) {
        List<FileLock> locks = new ArrayList<>();
        try {
            FileChannel file = file();
            FileLock claim = file.tryLock(place, 1, false);
            if (claim == null) {
                return Optional.empty();
            }
            locks.add(claim);
            // Who has the place is decided; others see it by the one behind it, which they touch when they look.
            FileLock sign = null;
            for (int tries = 0; sign == null && tries < MOST_TRIES; tries++) {
                sign = file.tryLock(place + 1, 1, false);
            }
            if (sign != null) {
                locks.add(sign);
            }
        } catch (IOException e) {
            LOG.warn("There are no locks in {}: other processes are not kept out", UserFolder.path(), e);
        }
        return Optional.of(new PathLock(place, locks));
    }

    private static boolean isHeldElsewhere(long place) {
        if (Files.notExists(UserFolder.path().resolve(FILE))) {
            return false;
        }
        try {
            FileLock look = file().tryLock(place + 1, 1, true);
            if (look != null) {
                look.release();
            }
            return look == null;
        } catch (IOException e) {
            LOG.debug("There are no locks in {}", UserFolder.path(), e);
            return false;
        }
    }

    private static FileChannel file() throws IOException {
        Path file = UserFolder.path().toAbsolutePath().resolve(FILE);
        @Nullable FileChannel open = OPEN.get(file);
        if (open == null || !open.isOpen()) {
            Files.createDirectories(UserFolder.path());
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            OPEN.put(file, open);
        }
        return open;
    }

    private static long place(Path guarded) {
        byte[] name = canonical(guarded).toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Digests.sha256().digest(name)).getLong() & PLACES;
    }

    /** One path for each way to a file. A link to a file is kept itself: writing replaces it. */
    private static Path canonical(Path guarded) {
        Path whole = guarded.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(guarded)) {
                return guarded.toRealPath();
            }
            Path folder = whole.getParent();
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }

    @Override
    public String toString() {
        return "PathLock[" + place + "]";
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        synchronized (HELD) {
            for (FileLock lock : locks) {
                try {
                    lock.release();
                } catch (IOException e) {
                    LOG.warn("A lock could not be given back before the end of the process", e);
                }
            }
            locks.clear();
            HELD.remove(place);
        }
    }
}
