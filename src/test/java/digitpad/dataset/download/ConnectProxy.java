package digitpad.dataset.download;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A proxy that wants to know who asks for a tunnel, and then gives none. */
final class ConnectProxy {
    private ConnectProxy() {}

    /** Answers one request by 407 and the next by 403; what the second asked comes into {@code asked} line by line. */
    static void refuseTwice(ServerSocket socket, List<String> asked) {
        answer(socket, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"");
        asked.addAll(answer(socket, "403 Forbidden"));
    }

    private static List<String> answer(ServerSocket socket, String status) {
        try (Socket connection = socket.accept()) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> lines =
                    reader.lines().takeWhile(line -> !line.isEmpty()).toList();
            connection
                    .getOutputStream()
                    .write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
