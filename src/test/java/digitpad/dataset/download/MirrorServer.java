package digitpad.dataset.download;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mirror on this machine's loopback that does what a test wants of it, good or bad. */
public final class MirrorServer implements AutoCloseable {
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** Answers ranges as it should; else sends the whole whatever is asked. */
    boolean ranges = true;

    /** Tells beforehand how much it sends. */
    boolean sized = true;

    /** Breaks the connection off after so many bytes, so many times. */
    int cutAfter = Integer.MAX_VALUE;

    int cuts;

    /** Says nothing more after so many bytes. */
    int silentAfter = Integer.MAX_VALUE;

    /** Tells another length of the whole than it has, where above zero. */
    long claimedTotal;

    /** Tells another begin of the part than it has, where above zero. */
    long claimedBegin;

    /** Wants Basic authentication as a proxy does, with this header; empty for none. */
    String proxyUser = "";

    /** Sends everybody to another address; empty for nobody. */
    String redirect = "";

    public MirrorServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * A mirror of MNIST's real files; the test that asks for it is skipped where there are none.
     *
     * @throws IOException where they cannot be read
     */
    public static MirrorServer ofMnist() throws IOException {
        Path data = Path.of(System.getProperty("digitpad.data", ""), "mnist");
        assumeTrue(
                Files.exists(data.resolve("train-images-idx3-ubyte.gz")),
                "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        MirrorServer server = new MirrorServer();
        for (RemoteFile file : Mnist.DATA.files()) {
            server.with(file.name(), Files.readAllBytes(data.resolve(file.name())));
        }
        return server;
    }

    /** Has a file. */
    public MirrorServer with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** The address of its folder. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mnist/");
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What was asked: a file's name, with the range if there was one. */
    List<String> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            String range = exchange.getRequestHeaders().getFirst("Range");
            String host = exchange.getRequestURI().getHost();
            if (!proxyUser.isEmpty()
                    && !proxyUser.equals(exchange.getRequestHeaders().getFirst("Proxy-Authorization"))) {
                exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"test\"");
                exchange.sendResponseHeaders(407, -1);
                return;
            }
            requests.add((host == null ? "" : host + " ") + name + (range == null ? "" : " " + range));
            byte[] content = files.get(name);
            if (!redirect.isEmpty()) {
                exchange.getResponseHeaders().set("Location", redirect + name);
                exchange.sendResponseHeaders(302, -1);
            } else if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                send(exchange, content, ranges && range != null ? from(range) : 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, byte[] content, int from) throws IOException, InterruptedException {
        if (from > content.length) {
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        byte[] body = Arrays.copyOfRange(content, from, content.length);
        if (from > 0) {
            long total = claimedTotal > 0 ? claimedTotal : content.length;
            long begin = claimedBegin > 0 ? claimedBegin : from;
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + begin + "-" + (content.length - 1) + "/" + total);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, sized ? body.length : 0);
        int sent = Math.min(silentAfter, cuts > 0 ? cutAfter : Integer.MAX_VALUE);
        exchange.getResponseBody().write(body, 0, Math.min(sent, body.length));
        exchange.getResponseBody().flush();
        if (silentAfter < body.length) {
            closing.await();
        } else if (sent < body.length) {
            cuts--;
        }
    }

    private static int from(String range) {
        return Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
