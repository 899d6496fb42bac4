package digitpad.dataset.download;

import digitpad.files.BadFileException;
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
    public static final Duration PATIENCE = Duration.ofSeconds(20);

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

    /** The folder that the files come into. */
    public Path folder() {
        return folder;
    }

    /** Whether files of the right names and sizes are there: a glance, which digests none. */
    public boolean looksDone() {
        return data.files().stream().allMatch(file -> {
            try {
                return Files.size(folder.resolve(file.name())) == file.size();
            } catch (IOException e) {
                return false;
            }
        });
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
        CancelSignal cancel = new CancelSignal(cancelled);
        EnvironmentProxy proxy = new EnvironmentProxy(environment);
        MirrorClient client = new MirrorClient(proxy, patience, cancel);
        ProgressMeter meter = new ProgressMeter(data.size(), listener, System::nanoTime);
        try (FolderLock lock = FolderLock.of(folder)) {
            cancel.check();
            for (RemoteFile file : missing(meter)) {
                fetch(file, client, proxy, meter);
            }
            return true;
        } catch (CancellationException e) {
            return false;
        }
    }

    private List<RemoteFile> missing(ProgressMeter meter) throws BadFileException {
        List<RemoteFile> missing = new ArrayList<>();
        for (RemoteFile file : data.files()) {
            Path path = folder.resolve(file.name());
            if (!Files.exists(path)) {
                missing.add(file);
            } else if (isRight(path, file)) {
                meter.fileDone(file);
            } else {
                throw new BadFileException(
                        path, "is another file than the one of " + data.title() + ": move it away first.");
            }
        }
        return missing;
    }

    private static boolean isRight(Path path, RemoteFile file) throws BadFileException {
        try {
            return Files.size(path) == file.size() && Md5.of(path).equals(file.md5());
        } catch (IOException e) {
            throw BadFileException.of(path, e);
        }
    }

    private void fetch(RemoteFile file, MirrorClient client, EnvironmentProxy proxy, ProgressMeter meter)
            throws IOException {
        try (PartialFile partial = new PartialFile(folder, file)) {
            FileFetch fetch = new FileFetch(file, partial, mirrors, client, meter);
            if (!fetch.run()) {
                throw new DownloadFailedException(FailureWords.of(data, folder, fetch.failures(), proxy));
            }
        }
        meter.fileDone(file);
    }
}
