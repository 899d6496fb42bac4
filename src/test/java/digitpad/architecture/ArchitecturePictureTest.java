package digitpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md shows the storeys of the program as its code has them. */
class ArchitecturePictureTest {
    private static final Path DOCUMENT = Path.of("docs", "architecture.md");
    private static final Pattern PICTURE = Pattern.compile("```mermaid\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+) --> (\\w+)\\s*$", Pattern.MULTILINE);

    @Test
    void showsWhatTheCodeImports() throws IOException {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("digitpad");
        Map<String, Set<String>> imports = new TreeMap<>();
        program.forEach(type -> storey(type.getPackageName()).ifPresent(from -> type.getDirectDependenciesFromSelf()
                .forEach(dependency -> storey(dependency.getTargetClass().getPackageName())
                        .filter(to -> !to.equals(from))
                        .ifPresent(to -> imports.computeIfAbsent(from, name -> new TreeSet<>())
                                .add(to)))));
        assertThat(arrows(Files.readString(DOCUMENT))).isEqualTo(direct(imports));
    }

    @Test
    void ofTwoWaysTheShortOneIsLeftOut() {
        Map<String, Set<String>> imports =
                Map.of("roof", Set.of("wall", "ground"), "wall", Set.of("ground"), "shed", Set.of("ground"));
        assertThat(direct(imports)).containsExactlyInAnyOrder("roof --> wall", "wall --> ground", "shed --> ground");
    }

    @Test
    void arrowsAreReadFromThePictureAlone() {
        assertThat(arrows("a --> b\n```mermaid\nflowchart TD\n    c --> d\n    d --> e\n```\nf --> g\n"))
                .containsExactlyInAnyOrder("c --> d", "d --> e");
    }

    private static Optional<String> storey(String name) {
        return name.startsWith("digitpad.")
                ? Optional.of(name.substring("digitpad.".length()).replaceAll("\\..*", ""))
                : Optional.empty();
    }

    private static Set<String> arrows(String document) {
        Matcher picture = PICTURE.matcher(document);
        assertThat(picture.find()).isTrue();
        Set<String> arrows = new TreeSet<>();
        Matcher arrow = ARROW.matcher(picture.group(1));
        while (arrow.find()) {
            arrows.add(arrow.group(1) + " --> " + arrow.group(2));
        }
        return arrows;
    }

    /** The imports that no other ones lead to: what stands further below is left out. */
    private static Set<String> direct(Map<String, Set<String>> imports) {
        Set<String> direct = new TreeSet<>();
        imports.forEach((from, all) -> all.stream()
                .filter(to -> all.stream()
                        .noneMatch(other ->
                                !other.equals(to) && below(other, imports).contains(to)))
                .forEach(to -> direct.add(from + " --> " + to)));
        return direct;
    }

    private static Set<String> below(String storey, Map<String, Set<String>> imports) {
        Set<String> below = new TreeSet<>();
        imports.getOrDefault(storey, Set.of()).forEach(next -> {
            below.add(next);
            below.addAll(below(next, imports));
        });
        return below;
    }
}
