package digitpad.dataset.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Asks mirrors for files, from the byte on that is wanted next, and never waits for longer than a mirror may be silent or
 * the file is wanted. Redirections are followed within the web alone, five at the most, and never from https back to http.
 */
final class MirrorClient {
    /** What stands in place of a size that a mirror does not tell. */
    private static final String UNTOLD = "*";

    /** How late a cancellation is noticed at most. */
    private static final long GLANCE_NANOS = 50_000_000;

    /** Wait for bytes, which nobody can do who has to look at something else meanwhile. */
    private static final ExecutorService READERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "download-body");
        thread.setDaemon(true);
        return thread;
    });

    static {
        // Java refuses to tell a proxy a password where the way beyond it is encrypted, unless this says otherwise.
        // Whoever put it into the proxy's address wants it told; nobody else is told anything.
        if (System.getProperty("jdk.http.auth.tunneling.disabledSchemes") == null) {
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
    }

    private final HttpClient client;
    private final Duration patience;
    private final BooleanSupplier cancelled;

    /**
     * @param patience for an answer, half of it for the connection, and between two bytes
     * @param cancelled asked often, from the thread that downloads
     */
    MirrorClient(EnvironmentProxy proxy, Duration patience, BooleanSupplier cancelled) {
        this.patience = patience;
        this.cancelled = cancelled;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience.dividedBy(2))
                .proxy(proxy);
        proxy.authenticator().ifPresent(builder::authenticator);
        this.client = builder.build();
    }

    /**
     * Asks for what is missing of a file.
     *
     * @param from bytes that are there
     * @return the rest on its way, or the whole where the mirror cannot send a part; to be closed
     * @throws MirrorException where the mirror cannot be reached, or has no such file or another one
     * @throws CancellationException where the download was cancelled or its thread interrupted
     */
    HttpResponse<InputStream> ask(URI address, RemoteFile file, long from) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", "DigitPad")
                // The file is packed already, and a part of a file packed anew would be a part of something else.
                .header("Accept-Encoding", "identity");
        if (from > 0) {
            // Without If-Range: the digest tells whether the parts belong together, from whichever mirror they are.
            request.header("Range", "bytes=" + from + "-");
        }
        HttpResponse<InputStream> answer =
                await(client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        try {
            require(answer, file, from);
            return answer;
        } catch (MirrorException e) {
            answer.body().close();
            throw e;
        }
    }

    /**
     * Waits for more of a body.
     *
     * @return how many bytes came into {@code buffer}; -1 at the end
     * @throws MirrorException where the connection broke, or nothing came for too long
     * @throws CancellationException as {@link #ask}
     */
    int read(InputStream body, byte[] buffer) throws MirrorException {
        return await(READERS.submit(() -> body.read(buffer)));
    }

    /** Waits without losing sight of whether what comes is still wanted. */
    private <T> T await(Future<T> coming) throws MirrorException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            // What cannot be cancelled any more has come, and is somebody's to close.
            boolean unwanted =
                    cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
            if (unwanted && coming.cancel(true)) {
                throw new CancellationException();
            }
            try {
                return coming.get(GLANCE_NANOS, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() - end > 0 && coming.cancel(true)) {
                    throw new MirrorException(MirrorException.Kind.BROKEN_OFF, "fell silent", e);
                }
            } catch (ExecutionException e) {
                throw MirrorException.of(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void require(HttpResponse<?> answer, RemoteFile file, long from) throws MirrorException {
        switch (answer.statusCode()) {
            case HttpURLConnection.HTTP_OK -> requireSize(file, header(answer, "Content-Length"));
            case HttpURLConnection.HTTP_PARTIAL -> {
                String range = header(answer, "Content-Range");
                if (!range.matches("bytes " + from + "-[0-9]{1,18}/([0-9]{1,18}|\\*)")) {
                    throw MirrorException.refused("sends another part of " + file.name() + " than it was asked for");
                }
                requireSize(file, range.substring(range.indexOf('/') + 1));
            }
            case HttpURLConnection.HTTP_PROXY_AUTH ->
                throw MirrorException.refused("is behind a proxy that wants a user and a password, which"
                        + " HTTPS_PROXY names as http://user:password@host:port");
            default -> throw MirrorException.refused("answers " + answer.statusCode() + " for " + file.name());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(UNTOLD);
    }

    private static void requireSize(RemoteFile file, String told) throws MirrorException {
        if (!told.equals(UNTOLD) && !told.equals(Long.toString(file.size()))) {
            throw MirrorException.refused("has a " + file.name() + " of " + told + " bytes instead of " + file.size());
        }
    }
}
