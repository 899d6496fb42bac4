package digitpad.startup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what the application runs with in its three ways of being run; run by the build. Maven gives a jar that comes both
 * with the application and with its tests one scope and one version for both, and may choose the tests': then the tests and
 * the packaged application work, and {@code mvn javafx:run} lacks a class.
 */
public final class ClassPathCheck {
    /** What only the tests' jars hold and a jar of the application names without using it: its path there and what it names. */
    private static final Map<String, Set<String>> UNUSED = Map.of(
            // JSON of protocol buffers; DigitPad writes none.
            "org/nd4j/shade/protobuf/util/", Set.of("com/google/gson/"),
            // Activated by an OSGi container alone.
            "org/nd4j/shade/wstx/osgi/", Set.of("org/osgi/framework/"));

    private final List<Path> runtime;
    private final List<Path> tests;
    private final List<Path> packaged;

    /**
     * @param runtime the jars of {@code mvn javafx:run}
     * @param tests the jars that the tests see
     * @param packaged the jars of the packaged application, its own among them
     */
    ClassPathCheck(List<Path> runtime, List<Path> tests, List<Path> packaged) {
        this.runtime = List.copyOf(runtime);
        this.tests = List.copyOf(tests);
        this.packaged = List.copyOf(packaged);
    }

    /**
     * Fails with what differs.
     *
     * @param arguments a file with the runtime's class path, one with the tests', the packaged application's folder, its own jar
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> packaged = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[2], "lib"))) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(packaged::add);
        }
        if (!packaged.removeIf(jar -> name(jar).equals(arguments[3]))) {
            throw new IllegalStateException("The packaged application has no " + arguments[3] + ".");
        }
        List<String> problems = new ClassPathCheck(read(arguments[0]), read(arguments[1]), packaged).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The class paths differ; see the dependencies in pom.xml.\n  " + String.join("\n  ", problems));
        }
    }

    private static List<Path> read(String file) throws IOException {
        return Stream.of(Files.readString(Path.of(file)).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** A sentence for each difference; none where all three ways run with the same. */
    List<String> problems() throws IOException {
        Set<String> run = names(runtime);
        List<String> problems = new ArrayList<>();
        without(names(packaged), run)
                .forEach(jar -> problems.add(jar + " is packaged, but mvn javafx:run runs without it."));
        without(run, names(packaged)).forEach(jar -> problems.add(jar + " is run with, but not packaged."));
        without(run, names(tests))
                .forEach(jar -> problems.add(jar + " is run with, but the tests see none or another version."));
        problems.addAll(neededFromTests(run));
        return problems;
    }

    /** What the runtime's classes name and only the tests' jars hold. */
    private List<String> neededFromTests(Set<String> run) throws IOException {
        Set<String> present = new HashSet<>();
        Map<String, String> testsOnly = new HashMap<>();
        for (Path jar : runtime) {
            present.addAll(classes(jar));
        }
        for (Path jar : tests) {
            if (!run.contains(name(jar))) {
                for (String held : classes(jar)) {
                    testsOnly.put(held, name(jar));
                }
            }
        }
        testsOnly.keySet().removeAll(present);
        Set<String> problems = new TreeSet<>();
        for (Path jar : runtime) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : classEntries(file)) {
                    for (String named : references(file, entry)) {
                        if (testsOnly.containsKey(named) && !isUnused(entry.getName(), named)) {
                            problems.add(name(jar) + " needs " + named.replace('/', '.') + ", which is only in "
                                    + testsOnly.get(named) + " of the tests.");
                        }
                    }
                }
            }
        }
        return List.copyOf(problems);
    }

    private static Set<String> references(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return ClassReferences.of(in);
        }
    }

    private static boolean isUnused(String by, String named) {
        return UNUSED.entrySet().stream()
                .filter(known -> by.startsWith(known.getKey()))
                .anyMatch(known -> known.getValue().stream().anyMatch(named::startsWith));
    }

    private static Set<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return classEntries(file).stream()
                    .map(JarEntry::getName)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<JarEntry> classEntries(JarFile file) {
        return file.stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .filter(entry -> !entry.getName().startsWith("META-INF/"))
                .toList();
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static Set<String> names(List<Path> jars) {
        return jars.stream().map(ClassPathCheck::name).collect(Collectors.toSet());
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }
}
