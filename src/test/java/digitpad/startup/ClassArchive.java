package digitpad.startup;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the archive of loaded classes (AppCDS) that the packaged application starts from; run by the build. The classes come
 * from a rehearsal without a display, the archive from a process of its own with the module path and class path of the start
 * script, because an archive holds for exactly those. See docs/decisions/0007-start-up.md.
 */
public final class ClassArchive {
    private static final long PATIENCE_MINUTES = 3;
    private static final String REHEARSAL = "digitpad.StartUpRehearsal";

    /** JavaFX's parts for a real screen, of which a rehearsal without one sees nothing. */
    private static final List<String> SCREEN_PACKAGES = List.of(
            "com/sun/glass/ui/",
            "com/sun/prism/es2/",
            "com/sun/prism/d3d/",
            "com/sun/javafx/font/freetype/",
            "com/sun/javafx/font/directwrite/",
            "com/sun/javafx/font/coretext/");

    private final Path application;
    private final Path work;
    private final Path archive;
    private final Path origin;

    /**
     * @param application the packaged application's folder
     * @param work a folder for what is made on the way
     */
    private ClassArchive(Path application, Path work) {
        this.application = application;
        this.work = work;
        this.archive = application.resolve("lib").resolve("digitpad.jsa");
        this.origin = application.resolve("lib").resolve("digitpad.jsa.origin");
    }

    /**
     * Makes the archive, or warns in a sentence.
     *
     * @param arguments the application's folder, a folder to work in, then files to read in the rehearsal
     */
    public static void main(String[] arguments) throws InterruptedException {
        ClassArchive made = new ClassArchive(absolute(arguments[0]), absolute(arguments[1]));
        try {
            made.make(Stream.of(arguments).skip(2).toList());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            System.err.println("[WARNING] No archive of classes could be made, so the packaged application starts more"
                    + " slowly: " + e.getMessage());
        }
    }

    private static Path absolute(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    private void make(List<String> files) throws IOException, URISyntaxException, InterruptedException {
        Files.createDirectories(work);
        Path loaded = work.resolve("loaded.classes");
        Path wanted = work.resolve("wanted.classes");
        try {
            run("rehearsal", rehearsal(loaded, files));
            Files.write(wanted, wanted(loaded));
            run("dump", dump(wanted));
            // Elsewhere or under another Java the archive would be refused, and Java's own with it: the script asks
            // first.
            Files.writeString(origin, System.getProperty("java.version") + " " + application.toRealPath() + "\n");
        } catch (IOException e) {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(origin);
            throw e;
        }
    }

    private List<String> rehearsal(Path loaded, List<String> files) throws IOException, URISyntaxException {
        List<Path> path = new ArrayList<>();
        // JavaFX's screen in memory is no part of the application; it has to be where JavaFX is, here on the class
        // path.
        path.add(placeOf("com.sun.glass.ui.monocle.MonoclePlatformFactory"));
        path.addAll(jars(application.resolve("lib")));
        path.addAll(jars(javafx()));
        path.add(placeOf(REHEARSAL));
        List<String> command = java();
        command.addAll(List.of(
                "-Xshare:off",
                "-XX:DumpLoadedClassList=" + loaded,
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Dprism.text=t2k",
                "-Ddigitpad.home=" + work.resolve("home"),
                "-classpath",
                joined(path),
                REHEARSAL));
        command.addAll(files);
        return command;
    }

    private List<String> dump(Path wanted) throws IOException {
        List<String> command = java();
        command.addAll(List.of(
                "-Xshare:dump",
                // The one collector that Java 17 archives objects with; others load them.
                "-XX:+UseG1GC",
                "-XX:SharedClassListFile=" + wanted,
                "-XX:SharedArchiveFile=" + archive,
                "--module-path",
                javafx().toString(),
                "--add-modules",
                "javafx.controls",
                "-classpath",
                joined(jars(application.resolve("lib")))));
        return command;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms64m", "-Xmx1g"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED,javafx.graphics");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        return command;
    }

    private Path javafx() {
        return application.resolve("lib").resolve("javafx");
    }

    /** What was loaded but belongs to the rehearsal is left out, what a real screen needs is added. */
    private Set<String> wanted(Path loaded) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (String line : Files.readAllLines(loaded)) {
            if (!line.contains("com/sun/glass/ui/monocle/") && !line.contains(REHEARSAL.replace('.', '/'))) {
                lines.add(line);
            }
        }
        for (Path jar : jars(javafx())) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class")
                                && SCREEN_PACKAGES.stream().anyMatch(name::startsWith))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** In the order of their names, as the start script lists them. */
    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(String className) throws IOException, URISyntaxException {
        try {
            return Path.of(Class.forName(className, false, ClassArchive.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IOException(className + " cannot be found.", e);
        }
    }

    private void run(String name, List<String> command) throws IOException, InterruptedException {
        Path log = work.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(
                    "the " + name + " did not end within " + PATIENCE_MINUTES + " minutes; see " + log + ".");
        }
        if (process.exitValue() != 0) {
            throw new IOException("the " + name + " ended with " + process.exitValue() + "; see " + log + ".");
        }
    }
}
