package digitpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name means one thing: no two classes of the program are called alike, whatever their packages. */
class ClassNamesTest {
    @Test
    void noTwoClassesAreCalledAlike() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(calledAlike(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                            .toList()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsCalledAlikeIsFound() {
        assertThat(calledAlike(List.of("Shape.java", "Layer.java", "Shape.java")))
                .containsExactly("Shape.java");
    }

    private static List<String> calledAlike(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .toList();
    }
}
