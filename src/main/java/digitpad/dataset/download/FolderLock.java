package digitpad.dataset.download;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps other downloads, of this process and of others, out of a folder. The system lifts it when the process ends, however that ends. */
final class FolderLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder if need be and locks it.
     *
     * @throws BadFileException where it cannot be written or somebody downloads into it already
     */
    static FolderLock of(Path folder) throws BadFileException {
        Path file = folder.resolve(".download.lock");
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            // It stays when the download is done: whoever deletes a lock may delete another's.
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw BadFileException.ofWriting(folder, e);
        }
        FolderLock lock = new FolderLock(channel);
        if (!lock.take()) {
            lock.close();
            throw new BadFileException(
                    folder, "is being downloaded into by another DigitPad already: wait until that is done.");
        }
        return lock;
    }

    private boolean take() {
        try {
            @Nullable FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network disks have no locks; the digests stand guard all the same.
            LOG.warn("The folder cannot be locked", e);
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The folder's lock cannot be closed", e);
        }
    }
}
