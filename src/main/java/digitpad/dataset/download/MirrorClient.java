package digitpad.dataset.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks mirrors for files, from the byte on that is wanted next. Redirections are followed within the web alone, five at
 * the most, and never from https back to http.
 */
final class MirrorClient {
    private static final int WHOLE = 200;
    private static final int PART = 206;
    private static final int NEEDS_PROXY_USER = 407;
    private static final int NO_SUCH_PART = 416;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\\*)");

    static {
        // Java refuses to tell a proxy a password where the way beyond it is encrypted, unless this says otherwise.
        // Whoever
        // put it into the proxy's address wants it told; nobody else is told anything.
        if (System.getProperty("jdk.http.auth.tunneling.disabledSchemes") == null) {
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
    }

    private final HttpClient client;
    private final Duration patience;
    private final CancelSignal cancel;

    /** @param patience for an answer, half of it for the connection, and between two bytes */
    MirrorClient(EnvironmentProxy proxy, Duration patience, CancelSignal cancel) {
        this.patience = patience;
        this.cancel = cancel;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience.dividedBy(2))
                .proxy(proxy);
        proxy.authenticator().ifPresent(builder::authenticator);
        this.client = builder.build();
    }

    /**
     * Fetches what is missing of a file. A mirror that cannot send a part sends the whole, and what was there is given up.
     *
     * @param arrived hears how many bytes came
     * @throws MirrorException where the mirror has no such file or another one
     * @throws digitpad.files.BadFileException where the disk takes no more
     * @throws IOException where the mirror cannot be reached or the connection breaks; what came is kept
     * @throws java.util.concurrent.CancellationException where the download was cancelled; what came is kept
     */
    void fetch(URI address, RemoteFile file, PartialFile partial, LongConsumer arrived) throws IOException {
        try (BodyQueue body = new BodyQueue(patience, cancel)) {
            HttpResponse<BodyQueue> response = send(address, partial.size(), body);
            if (response.statusCode() != NO_SUCH_PART || partial.size() == 0) {
                accept(response, file, partial);
                receive(body, partial, arrived);
                return;
            }
        }
        partial.restart();
        fetch(address, file, partial, arrived);
    }

    private HttpResponse<BodyQueue> send(URI address, long from, BodyQueue body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", "DigitPad")
                // The file is packed already, and a part of a file packed anew would be a part of something else.
                .header("Accept-Encoding", "identity");
        if (from > 0) {
            // Without If-Range: whether the parts belong together is seen by the digest, from whichever mirror they
            // are.
            request.header("Range", "bytes=" + from + "-");
        }
        CompletableFuture<HttpResponse<BodyQueue>> coming = client.sendAsync(request.build(), status -> body);
        try {
            HttpResponse<BodyQueue> response = cancel.await(patience, nanos -> within(nanos, coming));
            if (response == null) {
                throw new HttpTimeoutException("no answer");
            }
            return response;
        } finally {
            // Where it has not come, nobody waits for it any more.
            coming.cancel(true);
        }
    }

    private static <T> @Nullable T within(long nanos, CompletableFuture<T> coming)
            throws InterruptedException, IOException {
        try {
            return coming.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        }
    }

    private static void accept(HttpResponse<BodyQueue> response, RemoteFile file, PartialFile partial)
            throws IOException {
        switch (response.statusCode()) {
            case WHOLE -> {
                partial.restart();
                OptionalLong length = response.headers().firstValueAsLong("Content-Length");
                if (length.isPresent() && length.getAsLong() != file.size()) {
                    throw otherSize(file, length.getAsLong());
                }
            }
            case PART ->
                requireRest(response.headers().firstValue("Content-Range").orElse(""), file, partial.size());
            case NEEDS_PROXY_USER ->
                throw new MirrorException("is behind a proxy that wants a user and a password, which"
                        + " HTTPS_PROXY names as http://user:password@host:port");
            default -> throw new MirrorException("answers " + response.statusCode() + " for " + file.name());
        }
    }

    /** The part that was asked for, of a file as large as this one. */
    private static void requireRest(String contentRange, RemoteFile file, long from) throws MirrorException {
        Matcher range = CONTENT_RANGE.matcher(contentRange);
        if (!range.matches() || Long.parseLong(range.group(1)) != from) {
            throw new MirrorException("sends another part of " + file.name() + " than it was asked for");
        }
        if (!range.group(2).equals("*") && Long.parseLong(range.group(2)) != file.size()) {
            throw otherSize(file, Long.parseLong(range.group(2)));
        }
    }

    private static MirrorException otherSize(RemoteFile file, long size) {
        return new MirrorException("has a " + file.name() + " of " + size + " bytes instead of " + file.size());
    }

    private static void receive(BodyQueue body, PartialFile partial, LongConsumer arrived) throws IOException {
        for (List<ByteBuffer> portion = body.next(); !portion.isEmpty(); portion = body.next()) {
            for (ByteBuffer bytes : portion) {
                int count = bytes.remaining();
                partial.append(bytes);
                arrived.accept(count);
            }
        }
    }
}
