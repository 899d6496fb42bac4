package digitpad.ui.network;

import digitpad.app.Background;
import digitpad.model.network.DesignFile;
import digitpad.model.network.DesignFolder;
import digitpad.model.network.NetworkDescription;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Reads and writes designs. Disks may be slow, so the work is done elsewhere and its end is heard on the FX thread; what
 * fails becomes a notice.
 */
public final class DesignKeeper {
    private final DesignFolder folder;
    private final NoticeModel notices;
    private final Background files;
    /** The newest of each design that is still to be written. */
    private final Map<Path, NetworkDescription> unwritten = new ConcurrentHashMap<>();
    /** Whether it was told that designs cannot be kept; the same again at each change helps nobody. */
    private boolean told;

    /**
     * @param folder where designs are kept
     * @param files does what reads and writes files, one task after the other
     */
    public DesignKeeper(DesignFolder folder, NoticeModel notices, Background files) {
        this.folder = folder;
        this.notices = notices;
        this.files = files;
    }

    /**
     * Reads the kept designs.
     *
     * @param then run behind the last one, also where they cannot be read
     */
    void load(Consumer<DesignFolder.Kept> found, Runnable then) {
        files.run(
                "Your designs cannot be listed",
                () -> {
                    DesignFolder.Listing listing = folder.list();
                    return () -> {
                        listing.designs().forEach(found);
                        tell(listing.problems());
                        then.run();
                    };
                },
                sentence -> {
                    notices.problem(Topic.KEPT_DESIGNS, sentence);
                    then.run();
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
                    return () -> notices.done(Topic.DESIGNS, "Saved " + file.getFileName() + ".");
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
        files.run(
                "Your designs cannot be kept in " + folder.path(),
                () -> {
                    NetworkDescription newest = unwritten.remove(file);
                    if (newest == null) {
                        return () -> {};
                    }
                    DesignFile.write(file, newest);
                    return this::kept;
                },
                this::tellOnce);
    }

    private void kept() {
        told = false;
        notices.begin(Topic.KEPT_DESIGNS);
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

    private void attempt(Background.Task task, String failure) {
        notices.begin(Topic.DESIGNS);
        files.run(failure, task, sentence -> notices.problem(Topic.DESIGNS, sentence));
    }

    private void tell(List<String> problems) {
        if (problems.size() == 1) {
            notices.problem(Topic.KEPT_DESIGNS, problems.get(0));
        } else if (!problems.isEmpty()) {
            notices.problem(
                    Topic.KEPT_DESIGNS, problems.size() + " of your designs cannot be opened. " + problems.get(0));
        }
    }

    private void tellOnce(String failure) {
        if (!told) {
            told = true;
            notices.problem(
                    Topic.KEPT_DESIGNS, failure + " They stay until the window is closed; Save as puts one elsewhere.");
        }
    }
}
