package digitpad.dataset.download;

import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches one file: asks the mirrors in turn, goes on at the next where one breaks off, and begins anew where the parts
 * turn out not to make the file. What has arrived lies under a name of its own until every byte of it is right.
 */
final class FileFetch {
    private static final Logger LOG = LoggerFactory.getLogger(FileFetch.class);

    /** How often each mirror is asked at the most, as long as something comes each time. */
    private static final int MOST_ROUNDS = 10;

    private static final int BUFFER = 1 << 16;

    private final RemoteFile file;
    private final Path target;
    private final Path part;
    private final MirrorClient client;
    private final ProgressMeter meter;

    FileFetch(RemoteFile file, Path folder, MirrorClient client, ProgressMeter meter) {
        this.file = file;
        this.target = folder.resolve(file.name());
        this.part = folder.resolve(file.name() + ".part");
        this.client = client;
        this.meter = meter;
    }

    /**
     * Asks until the file is there. Mirrors that have another file are not asked again.
     *
     * @return what each mirror failed by last, where none gave it; empty where it is there
     * @throws BadFileException where the disk takes no more
     * @throws java.util.concurrent.CancellationException where the download was cancelled; what has arrived is kept
     */
    Map<URI, MirrorException> run(List<URI> mirrors) throws BadFileException {
        Map<URI, MirrorException> failures = new LinkedHashMap<>();
        Set<URI> useful = new LinkedHashSet<>(mirrors);
        try {
            if (size() > file.size()) {
                Files.delete(part);
            }
            meter.tell(file, size());
            long before = -1;
            for (int round = 0; round < MOST_ROUNDS && size() != before; round++) {
                before = size();
                for (URI mirror : List.copyOf(useful)) {
                    try {
                        fetch(mirror);
                        return Map.of();
                    } catch (MirrorException e) {
                        LOG.info("{} from {} failed", file.name(), mirror, e);
                        failures.put(mirror, e);
                        if (e.kind() == MirrorException.Kind.REFUSED) {
                            useful.remove(mirror);
                        }
                    }
                }
            }
            return failures;
        } catch (IOException e) {
            throw BadFileException.ofWriting(part, e);
        }
    }

    private void fetch(URI mirror) throws IOException {
        boolean resumed = size() > 0;
        // The part from before may have been the wrong one.
        if (!completes(mirror) && !(resumed && completes(mirror))) {
            throw MirrorException.refused("has another " + file.name() + ": its MD5 is not " + file.md5());
        }
    }

    /** Fetches the rest, and forgets everything where the file is not right then. */
    private boolean completes(URI mirror) throws IOException {
        if (size() < file.size()) {
            receive(mirror);
        }
        boolean right = file.isAt(part);
        if (right) {
            AtomicFile.move(part, target);
        } else {
            Files.delete(part);
        }
        return right;
    }

    private void receive(URI mirror) throws IOException {
        HttpResponse<InputStream> answer = client.ask(mirror.resolve(file.name()), file, size());
        StandardOpenOption placed = answer.statusCode() == HttpURLConnection.HTTP_PARTIAL
                ? StandardOpenOption.APPEND
                : StandardOpenOption.TRUNCATE_EXISTING;
        try (InputStream body = answer.body();
                FileChannel channel =
                        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, placed)) {
            byte[] buffer = new byte[BUFFER];
            long size = channel.size();
            for (int count = client.read(body, buffer); count >= 0; count = client.read(body, buffer)) {
                if (size + count > file.size()) {
                    throw MirrorException.refused("sends more than the " + file.size() + " bytes of " + file.name());
                }
                for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count); bytes.hasRemaining(); ) {
                    size += channel.write(bytes);
                }
                meter.arrived(file, count, size);
            }
            if (size < file.size()) {
                throw MirrorException.of(new EOFException(file.name() + " ended after " + size + " bytes."));
            }
            channel.force(true);
        }
    }

    private long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }
}
