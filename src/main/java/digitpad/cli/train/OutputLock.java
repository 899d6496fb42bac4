package digitpad.cli.train;

import digitpad.files.BadFileException;
import digitpad.files.PathLock;
import digitpad.training.TrainingJob;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a training's output for one process, and says what will become of what lies there. */
final class OutputLock implements AutoCloseable {
    private final PathLock lock;

    private OutputLock(PathLock lock) {
        this.lock = lock;
    }

    /** @throws BadFileException where another training writes to {@code output}, or nobody can */
    static OutputLock of(Path output) throws BadFileException {
        Path folder = output.toAbsolutePath().resolveSibling(".");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw BadFileException.ofWriting(output, e);
        }
        if (!Files.isWritable(folder)) {
            throw BadFileException.ofWriting(output, new AccessDeniedException(folder.toString()));
        }
        return new OutputLock(PathLock.take(output)
                .orElseThrow(() ->
                        new BadFileException(output, "is being trained by another process: name another output.")));
    }

    /** Says whether the training begins anew though something is there, or nothing though it was to go on. */
    void tell(TrainingJob job, PrintWriter errors) {
        boolean there = Files.exists(job.checkpoint());
        if (there && !job.resume()) {
            errors.println(
                    "Starting anew: " + job.checkpoint()
                            + " of an unfinished training will be replaced after the first epoch; --resume would go on from it.");
        } else if (!there && job.resume()) {
            errors.println("There is no " + job.checkpoint() + " to go on from: starting at the beginning.");
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
