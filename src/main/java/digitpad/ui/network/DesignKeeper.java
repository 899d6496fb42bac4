package digitpad.ui.network;

import digitpad.app.DesignFolder;
import digitpad.files.BadFileException;
import digitpad.training.network.DesignFile;
import digitpad.training.network.NetworkDescription;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes designs. Disks may be slow, so the work is done elsewhere and its end is heard on the FX thread; what
 * fails becomes a sentence in the notice bar.
 */
public final class DesignKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DesignKeeper.class);

    private final DesignFolder folder;
    private final NoticeModel notices;
    private final Executor work;
    private final Executor deliver;
    /** The newest of each design that is still to be written. */
    private final Map<Path, NetworkDescription> unwritten = new ConcurrentHashMap<>();
    /** Whether it was told that designs cannot be kept; the same again at each change helps nobody. */
    private boolean told;

    /**
     * @param folder where designs are kept
     * @param work runs what reads and writes files, one task after the other
     * @param deliver runs what changes the window, on the FX thread
     */
    public DesignKeeper(DesignFolder folder, NoticeModel notices, Executor work, Executor deliver) {
        this.folder = folder;
        this.notices = notices;
        this.work = work;
        this.deliver = deliver;
    }

    /** Reads the kept designs. */
    void load(Consumer<DesignFolder.Kept> found) {
        work.execute(() -> {
            DesignFolder.Listing listing = folder.list();
            deliver.execute(() -> {
                listing.designs().forEach(found);
                tell(listing.problems());
            });
        });
    }

    /** Reads a design from anywhere. */
    void open(Path file, Consumer<NetworkDescription> found) {
        attempt(
                () -> {
                    NetworkDescription network = DesignFile.read(file);
                    return () -> found.accept(network);
                },
                file + " cannot be opened");
    }

    /** Writes a design to anywhere. */
    void save(Path file, NetworkDescription network) {
        attempt(
                () -> {
                    DesignFile.write(file, network);
                    return () -> notices.done("Saved " + file.getFileName() + ".");
                },
                file + " cannot be written");
    }

    /** A file for a new design. */
    Path newFile(String name, Set<Path> taken) {
        return folder.newFile(name, taken);
    }

    /** Writes a design into the folder; of several changes in a row the last. */
    void keep(Path file, NetworkDescription network) {
        unwritten.put(file, network);
        work.execute(() -> {
            NetworkDescription newest = unwritten.remove(file);
            if (newest == null) {
                return;
            }
            try {
                DesignFile.write(file, newest);
                deliver.execute(() -> told = false);
            } catch (IOException e) {
                LOG.warn("The design {} cannot be kept: {}", file, e.toString());
                deliver.execute(() -> tellOnce(e));
            }
        });
    }

    /** Takes a design out of the folder. */
    void delete(Path file) {
        unwritten.remove(file);
        attempt(
                () -> {
                    Files.deleteIfExists(file);
                    return () -> {};
                },
                file + " cannot be deleted");
    }

    private interface FileWork {
        /** Does the work and says what to do on the FX thread afterwards. */
        Runnable run() throws IOException;
    }

    private void attempt(FileWork task, String failure) {
        work.execute(() -> {
            try {
                deliver.execute(task.run());
            } catch (BadFileException e) {
                deliver.execute(() -> notices.problem(String.valueOf(e.getMessage())));
            } catch (IOException e) {
                LOG.info("{}: {}", failure, e.toString());
                deliver.execute(() -> notices.problem(failure + ": " + reason(e) + "."));
            }
        });
    }

    private void tell(List<String> problems) {
        if (problems.size() == 1) {
            notices.problem(problems.get(0));
        } else if (!problems.isEmpty()) {
            notices.problem(problems.size() + " of your designs cannot be opened. " + problems.get(0));
        }
    }

    private void tellOnce(IOException failure) {
        if (!told) {
            told = true;
            notices.problem("Your designs cannot be kept in " + folder.path() + ": " + reason(failure)
                    + ". They stay until the window is closed; Save as puts one elsewhere.");
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException system) {
            return system.getReason() == null ? "it cannot be written to" : system.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
