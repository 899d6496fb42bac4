package digitpad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of docs/architecture.md, for classes below a root package: the program's, or that of the violating fixtures. */
final class ArchitectureRules {
    /** Each package and the program's packages that it may import, {@code files} and itself aside. */
    static final Map<String, List<String>> MAY_IMPORT = mayImport();

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** Every rule by a name that fixtures are found by. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        MAY_IMPORT.keySet().forEach(name -> rules.put("imports of " + name, imports(name)));
        rules.put("numeric library", numericLibrary());
        rules.put("JavaFX", javaFx());
        rules.put("cycles", cycles());
        rules.put("System.exit", exit());
        rules.put("deserialisation", deserialisation());
        rules.put("stack traces", stackTraces());
        return rules;
    }

    private static Map<String, List<String>> mayImport() {
        Map<String, List<String>> imports = new LinkedHashMap<>();
        imports.put("files", List.of());
        imports.put("safetensors", List.of());
        imports.put("ink", List.of());
        imports.put("image", List.of("ink"));
        imports.put("recognition", List.of("ink", "image"));
        imports.put("dataset", List.of("ink", "image"));
        imports.put("training", List.of("ink", "image", "recognition", "dataset", "safetensors"));
        List<String> below = List.of("ink", "image", "recognition", "dataset", "safetensors", "training");
        imports.put("dl4j", below);
        imports.put("app", below);
        List<String> withApp = Stream.concat(below.stream(), Stream.of("app")).toList();
        imports.put("ui", withApp);
        imports.put("cli", withApp);
        return imports;
    }

    private ArchRule imports(String name) {
        List<String> allowed = Stream.concat(Stream.of(name, "files"), MAY_IMPORT.get(name).stream())
                .map(each -> root + "." + each)
                .toList();
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(belowRootBut(allowed))
                .as(name + " imports " + allowed + " alone")
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> belowRootBut(List<String> allowed) {
        return DescribedPredicate.describe(
                "lie elsewhere in the program",
                type -> isWithin(type, root) && allowed.stream().noneMatch(each -> isWithin(type, each)));
    }

    private static boolean isWithin(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private ArchRule numericLibrary() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".dl4j..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")
                .as("only dl4j knows ND4J and Deeplearning4j");
    }

    private ArchRule javaFx() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..")
                .as("only ui knows JavaFX");
    }

    private ArchRule cycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule exit() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .as("only Main ends the process");
    }

    private ArchRule deserialisation() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(
                        HasName.Predicates.nameMatching(
                                "java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|.*\\.ModelSerializer|.*\\.ModelGuesser"))
                .as("nothing is deserialised: files of users must not run code");
    }

    private ArchRule stackTraces() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new NoStackTraces())
                .as("stack traces go to the log alone");
    }
}
