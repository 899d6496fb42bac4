package digitpad.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this machine has what a JavaFX window needs. Windows and macOS always have it; a Linux server may lack the
 * libraries or the display, and JavaFX itself would say so by a stack trace.
 */
public final class WindowSupport {
    private static final Logger LOG = LoggerFactory.getLogger(WindowSupport.class);
    private static final List<String> LIBRARIES =
            List.of("libgtk-3.so.0", "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfreetype.so.6", "libXtst.so.6");
    private static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home", "/"), ".fonts"),
            Path.of(System.getProperty("user.home", "/"), ".local/share/fonts"));

    private WindowSupport() {}

    /** One sentence that says which system libraries or fonts are missing and how to get them; empty where none is. */
    public static Optional<String> missingLibraries() {
        return isLinux() ? missing(folders(), Path.of("/etc/ld.so.cache"), FONTS) : Optional.empty();
    }

    /** One sentence that says that there is no display; empty where there is one. */
    public static Optional<String> missingDisplay() {
        boolean headlessToolkit = "Monocle".equals(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return isLinux() && !headlessToolkit && (display == null || display.isBlank())
                ? Optional.of("There is no display to open a window on: DISPLAY is not set.")
                : Optional.empty();
    }

    static Optional<String> missing(List<Path> folders, Path linkerCache, List<Path> fonts) {
        String known = read(linkerCache);
        List<String> absent = new ArrayList<>(LIBRARIES.stream()
                .filter(library -> !known.contains(library)
                        && folders.stream().noneMatch(folder -> Files.exists(folder.resolve(library))))
                .toList());
        if (fonts.stream().noneMatch(WindowSupport::hasFiles)) {
            absent.add("any font");
        }
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of("The window needs " + String.join(", ", absent)
                        + ", not found on this machine; install it with"
                        + " \"apt install libgtk-3-0 libxtst6 fonts-dejavu-core\" (Debian, Ubuntu) or"
                        + " \"dnf install gtk3 libXtst dejavu-sans-fonts\" (Fedora).");
    }

    /** Where the system's linker looks beside what its cache names. */
    private static List<Path> folders() {
        String searched =
                System.getenv().getOrDefault("LD_LIBRARY_PATH", "") + ":" + System.getProperty("java.library.path", "");
        return Stream.of(searched.split(File.pathSeparator, -1))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .toList();
    }

    private static String read(Path linkerCache) {
        try {
            // Names of libraries stand in it as plain text between binary numbers.
            return Files.exists(linkerCache)
                    ? new String(Files.readAllBytes(linkerCache), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException e) {
            LOG.debug("{} cannot be read", linkerCache, e);
            return "";
        }
    }

    private static boolean hasFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("{} cannot be listed", folder, e);
            return false;
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }
}
