package digitpad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What JavaFX needs of a Linux that its jars do not bring: without it JavaFX ends in a page of stack traces. */
final class SystemLibraries {
    /** Libraries and the Debian package of each. */
    private static final Map<String, String> PACKAGES = packages();

    private static final List<Path> LDCONFIG = List.of(Path.of("/sbin/ldconfig"), Path.of("/usr/sbin/ldconfig"));

    private SystemLibraries() {}

    /** The packages to install, in the words of apt; empty where nothing is missing or nobody can tell. */
    static Optional<String> missingPackages() {
        Set<String> packages = new LinkedHashSet<>();
        Set<String> absent = new LinkedHashSet<>(PACKAGES.keySet());
        for (Path folder : folders()) {
            absent.removeIf(library -> Files.exists(folder.resolve(library)));
        }
        if (!absent.isEmpty()) {
            // The usual folders are no proof; a system without ldconfig keeps its libraries in ways of its own.
            Optional<String> known = linkerCache();
            absent.removeIf(library -> known.isEmpty() || known.get().contains(library));
        }
        absent.forEach(library -> packages.add(PACKAGES.get(library)));
        if (!hasFont()) {
            packages.add("fonts-dejavu-core");
        }
        return packages.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", packages));
    }

    private static Map<String, String> packages() {
        Map<String, String> packages = new LinkedHashMap<>();
        packages.put("libgtk-3.so.0", "libgtk-3-0");
        packages.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        packages.put("libfreetype.so.6", "libfreetype6");
        packages.put("libfontconfig.so.1", "libfontconfig1");
        packages.put("libXtst.so.6", "libxtst6");
        packages.put("libXxf86vm.so.1", "libxxf86vm1");
        packages.put("libGL.so.1", "libgl1");
        return packages;
    }

    private static List<Path> folders() {
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String triplet = machine.toLowerCase(Locale.ROOT) + "-linux-gnu";
        return Stream.of("/usr/lib/" + triplet, "/lib/" + triplet, "/usr/lib64", "/lib64", "/usr/lib", "/lib")
                .map(Path::of)
                .toList();
    }

    private static Optional<String> linkerCache() {
        Optional<Path> program = LDCONFIG.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder(program.get().toString(), "-p")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(5, TimeUnit.SECONDS) ? Optional.of(listed) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean hasFont() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        return Stream.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".fonts"),
                        home.resolve(".local/share/fonts"))
                .anyMatch(SystemLibraries::holdsFont);
    }

    private static boolean holdsFont(Path folder) {
        boolean[] found = new boolean[1];
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found[0] = file.toString().matches("(?i).*\\.(ttf|otf|ttc|pfb)");
                    return found[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return found[0];
        }
        return found[0];
    }
}
