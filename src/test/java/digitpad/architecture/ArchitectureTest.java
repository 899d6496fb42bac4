package digitpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The program keeps the rules of docs/architecture.md, and every rule is shown to fail where a fixture breaks it. */
class ArchitectureTest {
    private static final String FIXTURES = "fixtures.violations";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("digitpad");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(FIXTURES);

    /** What each rule must find in the fixtures: a class that breaks it. */
    private static final Map<String, String> BREAKERS = Map.ofEntries(
            Map.entry("imports of files", "files.KnowsInk"),
            Map.entry("imports of safetensors", "safetensors.KnowsTraining"),
            Map.entry("imports of ink", "ink.KnowsImage"),
            Map.entry("imports of image", "image.KnowsDataset"),
            Map.entry("imports of recognition", "recognition.KnowsDataset"),
            Map.entry("imports of dataset", "dataset.KnowsTraining"),
            Map.entry("imports of threads", "threads.KnowsImage"),
            Map.entry("imports of model", "model.KnowsTraining"),
            Map.entry("imports of training", "training.KnowsApp"),
            Map.entry("imports of explanation", "explanation.KnowsLearning"),
            Map.entry("imports of nd4j", "nd4j.KnowsApp"),
            Map.entry("imports of app", "app.KnowsWindow"),
            Map.entry("imports of ui", "ui.KnowsCommandLine"),
            Map.entry("imports of cli", "cli.KnowsNetworks"),
            Map.entry("reading without training", "app.reading.KnowsTraining"),
            Map.entry("wiring", "cli.HandsConstructorsOver"),
            Map.entry("numeric library", "app.KnowsNumbers"),
            Map.entry("JavaFX", "app.KnowsScreens"),
            Map.entry("cycles", "image.paper.KnowsPage"),
            Map.entry("System.exit", "cli.EndsTheProcess"),
            Map.entry("deserialisation", "nd4j.Deserialises"),
            Map.entry("types from files", "files.LetsFilesNameClasses"),
            Map.entry("stack traces", "cli.PrintsStackTraces"));

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return new ArchitectureRules("digitpad")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnItsFixture() {
        return new ArchitectureRules(FIXTURES)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                            EvaluationResult result = rule.getValue().evaluate(VIOLATIONS);
                            assertThat(result.hasViolation()).isTrue();
                            assertThat(String.join(
                                            "\n", result.getFailureReport().getDetails()))
                                    .contains(FIXTURES + "." + BREAKERS.get(rule.getKey()));
                        }));
    }

    @Test
    void everyPackageOfTheProgramHasARule() {
        TreeSet<String> packages = new TreeSet<>();
        PROGRAM.forEach(type -> {
            String name = type.getPackageName();
            if (name.startsWith("digitpad.")) {
                packages.add(name.substring("digitpad.".length()).replaceAll("\\..*", ""));
            }
        });
        assertThat(ArchitectureRules.MAY_IMPORT.keySet()).isEqualTo(packages);
    }

    @Test
    void theRoomsOfReadingAreThere() {
        assertThat(ArchitectureRules.READING).allMatch(room -> PROGRAM.stream()
                .anyMatch(type -> type.getPackageName().equals("digitpad." + room)));
    }
}
