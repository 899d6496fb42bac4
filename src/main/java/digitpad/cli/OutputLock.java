package digitpad.cli;

import digitpad.app.TrainModel;
import digitpad.files.BadFileException;
import digitpad.files.LockFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a training's output for one process, and says what will become of what lies there. */
final class OutputLock implements AutoCloseable {
    private final Path file;
    private final LockFile lock;

    private OutputLock(Path file, LockFile lock) {
        this.file = file;
        this.lock = lock;
    }

    /** @throws BadFileException where another training writes to {@code output} */
    static OutputLock of(Path output) throws IOException {
        Path whole = output.toAbsolutePath();
        Path file = whole.resolveSibling("." + whole.getFileName() + ".lock");
        Optional<LockFile> lock;
        try {
            Files.createDirectories(file.resolveSibling("."));
            lock = LockFile.take(file);
        } catch (IOException e) {
            throw BadFileException.ofWriting(output, e);
        }
        return new OutputLock(
                file,
                lock.orElseThrow(() ->
                        new BadFileException(output, "is being trained by another process: name another output.")));
    }

    /** Says whether the training begins anew though something is there, or nothing though it was to go on. */
    void tell(TrainModel.Order order, PrintWriter errors) {
        boolean there = Files.exists(order.checkpoint());
        if (there && !order.resume()) {
            errors.println(
                    "Starting anew: " + order.checkpoint()
                            + " of an unfinished training will be replaced after the first epoch; --resume would go on from it.");
        } else if (!there && order.resume()) {
            errors.println("There is no " + order.checkpoint() + " to go on from: starting at the beginning.");
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        lock.close();
    }
}
