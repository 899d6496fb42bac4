package digitpad.dataset.download;

import digitpad.files.BadFileException;
import digitpad.files.PathLock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings a data set's files into a folder: each from the first mirror that has it, going on where an earlier download ended,
 * taken for finished only when its digest is right. Files that are there already are left alone.
 */
public final class Download {
    /** How long a mirror may be silent: until it answers, half of that until it is reached, and between two bytes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RemoteData data;
    private final Path folder;
    private final List<URI> mirrors;
    private final Duration patience;
    private final Map<String, String> environment;

    /**
     * @param folder made if need be
     * @param mirrors addresses of folders, ended by a slash, in the order in which they are asked
     * @throws IllegalArgumentException where there is no mirror
     */
    public Download(RemoteData data, Path folder, List<URI> mirrors) {
        this(data, folder, mirrors, PATIENCE, System.getenv());
    }

    /** As above, with another patience and other environment variables, which name the proxies. */
    Download(RemoteData data, Path folder, List<URI> mirrors, Duration patience, Map<String, String> environment) {
        if (mirrors.isEmpty()) {
            throw new IllegalArgumentException("A download needs at least one mirror.");
        }
        this.data = data;
        this.folder = folder;
        this.mirrors = List.copyOf(mirrors);
        this.patience = patience;
        this.environment = environment;
    }

    /**
     * Downloads what is missing, in this thread.
     *
     * @param listener hears how far it is, ten times a second at the most
     * @param cancelled asked often; interrupting the thread does the same
     * @return false where it was cancelled; what has arrived is kept for the next time
     * @throws DownloadFailedException where no mirror gave a file; what has arrived is kept for the next time
     * @throws BadFileException where the folder cannot be written, the disk is full, another file has a file's name, or
     *     somebody else downloads into the folder
     */
    @SuppressWarnings("try") // The lock is there to be held.
    public boolean run(Consumer<DownloadProgress> listener, BooleanSupplier cancelled) throws IOException {
        EnvironmentProxy proxy = new EnvironmentProxy(environment);
        MirrorClient client = new MirrorClient(proxy, patience, cancelled);
        ProgressMeter meter = new ProgressMeter(data.size(), listener, System::nanoTime);
        try (PathLock lock = lock()) {
            for (RemoteFile file : missing(meter)) {
                Map<URI, MirrorException> failures = new FileFetch(file, folder, client, meter).run(mirrors);
                if (!failures.isEmpty()) {
                    throw new DownloadFailedException(data, folder, failures, proxy);
                }
                meter.fileDone(file);
            }
            return true;
        } catch (CancellationException e) {
            return false;
        }
    }

    /** Keeps other downloads, of this process and of others, out of the folder, which is made if need be. */
    private PathLock lock() throws BadFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw BadFileException.ofWriting(folder, e);
        }
        return PathLock.take(folder)
                .orElseThrow(() -> new BadFileException(
                        folder, "is being downloaded into by another DigitPad already: wait until that is done."));
    }

    private List<RemoteFile> missing(ProgressMeter meter) throws BadFileException {
        List<RemoteFile> missing = new ArrayList<>();
        for (RemoteFile file : data.files()) {
            Path path = folder.resolve(file.name());
            try {
                if (!Files.exists(path)) {
                    missing.add(file);
                } else if (file.isAt(path)) {
                    meter.fileDone(file);
                } else {
                    throw new BadFileException(
                            path, "is another file than the one of " + data.title() + ": move it away first.");
                }
            } catch (IOException e) {
                throw BadFileException.of(path, e);
            }
        }
        return missing;
    }
}
