package digitpad.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes whole files: beside the target first, on the disk, then moved over it. A failure leaves the old file as it was. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Puts a file's content into the stream that it is handed; closing the stream is not its business. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Replaces {@code target} by {@code content}, making missing folders.
     *
     * @throws IOException where the content or the disk failed; {@code target} is untouched then
     */
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new BadFileException(target, "cannot be written: it is a folder.");
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve(".digitpad-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(stream);
                stream.flush();
                channel.force(true);
            }
            move(draft, whole);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Gives a file that is whole, and on the disk, the name of {@code target} in the same folder, which it replaces. */
    public static void move(Path whole, Path target) throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
