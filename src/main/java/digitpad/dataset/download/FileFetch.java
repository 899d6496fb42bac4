package digitpad.dataset.download;

import digitpad.files.BadFileException;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches one file: asks the mirrors in turn, goes on at the next where one breaks off, and begins anew where the parts
 * turn out not to make the file. Mirrors that have another file are not asked again.
 */
final class FileFetch {
    private static final Logger LOG = LoggerFactory.getLogger(FileFetch.class);

    /** How often each mirror is asked at the most, as long as something comes each time. */
    private static final int MOST_ROUNDS = 10;

    private final RemoteFile file;
    private final PartialFile partial;
    private final Set<URI> mirrors;
    private final MirrorClient client;
    private final ProgressMeter meter;
    private final Map<URI, IOException> failures = new LinkedHashMap<>();
    private long received;

    FileFetch(RemoteFile file, PartialFile partial, List<URI> mirrors, MirrorClient client, ProgressMeter meter) {
        this.file = file;
        this.partial = partial;
        this.mirrors = new LinkedHashSet<>(mirrors);
        this.client = client;
        this.meter = meter;
    }

    /** What each mirror failed by last. */
    Map<URI, IOException> failures() {
        return failures;
    }

    /**
     * Asks until the file is there.
     *
     * @return false where no mirror gave it
     * @throws BadFileException where the disk takes no more
     */
    boolean run() throws BadFileException {
        meter.begun(file, partial.size());
        long before = -1;
        for (int round = 0; round < MOST_ROUNDS && received > before; round++) {
            before = received;
            for (URI mirror : List.copyOf(mirrors)) {
                if (ask(mirror)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean ask(URI mirror) throws BadFileException {
        try {
            boolean resumed = partial.size() > 0;
            boolean right = fetch(mirror);
            if (!right && resumed) {
                // The part from before may have been the wrong one.
                right = fetch(mirror);
            }
            if (!right) {
                throw new MirrorException("has another " + file.name() + ": its MD5 is not " + file.md5());
            }
            return true;
        } catch (BadFileException e) {
            throw e;
        } catch (IOException e) {
            LOG.info("{} from {} failed", file.name(), mirror, e);
            failures.put(mirror, e);
            if (e instanceof MirrorException) {
                mirrors.remove(mirror);
            }
            return false;
        }
    }

    /** Fetches the rest, and forgets everything where the file is not right then. */
    private boolean fetch(URI mirror) throws IOException {
        if (!partial.isComplete()) {
            client.fetch(mirror.resolve(file.name()), file, partial, this::arrived);
        }
        if (!partial.isComplete()) {
            throw new EOFException(file.name() + " ended after " + partial.size() + " bytes.");
        }
        boolean right = partial.finish();
        if (!right) {
            partial.restart();
        }
        return right;
    }

    private void arrived(long bytes) {
        received += bytes;
        meter.arrived(file, bytes, partial.size());
    }
}
