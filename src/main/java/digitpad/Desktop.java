package digitpad;

import digitpad.ui.WindowSupport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a window can be opened here. Asked before JavaFX is touched, which answers with stack traces. */
final class Desktop {
    private static final Pattern DISPLAY = Pattern.compile("(?:.*/)?([^/:]*):([0-9]{1,5})(?:\\.[0-9]+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final String OTHERS =
            " Commands that need none: predict, explain, evaluate, train, model, benchmark, data, runs, hand, network.";

    private Desktop() {}

    /** Why no window can be opened, as a sentence with a way out; empty where one can. */
    static Optional<String> problem() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (!linux || "Monocle".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        return problem(System.getenv()).or(WindowSupport::missingLibraries);
    }

    /** What is wrong with the display that {@code environment} names. */
    static Optional<String> problem(Map<String, String> environment) {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            String wayland = environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
                    ? "There is no display, which DigitPad's window needs (DISPLAY is not set)."
                    : "DigitPad's window needs Xwayland, which does not run here (DISPLAY is not set).";
            return Optional.of(wayland + OTHERS);
        }
        return answers(display)
                ? Optional.empty()
                : Optional.of(
                        "The display " + display + " cannot be reached, so DigitPad's window cannot open." + OTHERS);
    }

    private static boolean answers(String display) {
        Matcher parts = DISPLAY.matcher(display);
        if (!parts.matches()) {
            // Named in a way that is not known here: JavaFX may know better.
            return true;
        }
        int number = Integer.parseInt(parts.group(2));
        boolean local = parts.group(1).isEmpty() || parts.group(1).equals("unix");
        return local ? answersHere(number) : answersThere(parts.group(1), FIRST_PORT + number);
    }

    private static boolean answersHere(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return listensWithoutFile(socket);
        }
    }

    /** Linux has sockets with a name that no file stands for, which Java cannot open. */
    private static boolean listensWithoutFile(Path socket) {
        try {
            return Files.readString(Path.of("/proc/net/unix")).contains("@" + socket + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersThere(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
