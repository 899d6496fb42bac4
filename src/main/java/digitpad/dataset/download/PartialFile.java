package digitpad.dataset.download;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What has arrived of a file so far, under a name of its own that nobody takes for the file's. It stays when a download
 * ends early, for the next one to go on from, and takes the file's name when every byte of it is right.
 */
final class PartialFile implements AutoCloseable {
    private final Path path;
    private final Path target;
    private final RemoteFile file;
    private final FileChannel channel;
    private long size;

    /**
     * Opens what is there, or begins.
     *
     * @throws BadFileException where it cannot be written
     */
    PartialFile(Path folder, RemoteFile file) throws BadFileException {
        this.file = file;
        this.target = folder.resolve(file.name());
        this.path = folder.resolve(file.name() + ".part");
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            size = channel.size();
        } catch (IOException e) {
            throw BadFileException.ofWriting(path, e);
        }
        if (size > file.size()) {
            restart();
        }
    }

    /** Bytes that are there. */
    long size() {
        return size;
    }

    boolean isComplete() {
        return size == file.size();
    }

    /**
     * Puts bytes to the end.
     *
     * @throws MirrorException where they are more than the file has
     * @throws BadFileException where they cannot be written
     */
    void append(ByteBuffer bytes) throws BadFileException, MirrorException {
        if (size + bytes.remaining() > file.size()) {
            throw new MirrorException("sends more than the " + file.size() + " bytes of " + file.name());
        }
        try {
            while (bytes.hasRemaining()) {
                size += channel.write(bytes, size);
            }
        } catch (IOException e) {
            throw BadFileException.ofWriting(path, e);
        }
    }

    /** Forgets what is there. */
    void restart() throws BadFileException {
        try {
            channel.truncate(0);
            size = 0;
        } catch (IOException e) {
            throw BadFileException.ofWriting(path, e);
        }
    }

    /**
     * Gives the file its name if it is complete and right, as read again from the disk.
     *
     * @return whether it was
     */
    boolean finish() throws BadFileException {
        if (!isComplete()) {
            return false;
        }
        try {
            channel.force(true);
            if (!Md5.of(path).equals(file.md5())) {
                return false;
            }
            channel.close();
            move();
            return true;
        } catch (IOException e) {
            throw BadFileException.ofWriting(target, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target);
        }
    }

    /** Leaves what is there to the next download; nothing where nothing is. */
    @Override
    public void close() throws BadFileException {
        try {
            boolean open = channel.isOpen();
            channel.close();
            if (open && size == 0) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw BadFileException.ofWriting(path, e);
        }
    }
}
