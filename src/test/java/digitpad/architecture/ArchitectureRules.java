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

    /** The rooms in which digits are read; where one has rooms of its own that learn, its own folder alone. */
    static final List<String> READING = List.of(
            "recognition",
            "model",
            "nd4j",
            "nd4j.reading",
            "app",
            "app.reading",
            "cli",
            "cli.predict",
            "ui.pad",
            "ui.picture",
            "ui.files",
            "ui.toolbar");

    /** The layers that are made of parts; those of ink, pictures and readings are made of values. */
    private static final List<String> PARTS =
            List.of("files", "threads", "safetensors", "model", "dataset", "training", "nd4j");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** Every rule by a name that fixtures are found by. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        MAY_IMPORT.keySet().forEach(name -> rules.put("imports of " + name, imports(name)));
        rules.put("reading without training", readingWithoutTraining());
        rules.put("wiring", wiring());
        rules.put("numeric library", numericLibrary());
        rules.put("JavaFX", javaFx());
        rules.put("cycles", cycles());
        rules.put("System.exit", exit());
        rules.put("deserialisation", deserialisation());
        rules.put("types from files", typesFromFiles());
        rules.put("stack traces", stackTraces());
        return rules;
    }

    private static Map<String, List<String>> mayImport() {
        Map<String, List<String>> imports = new LinkedHashMap<>();
        imports.put("files", List.of());
        imports.put("threads", List.of());
        imports.put("safetensors", List.of());
        imports.put("ink", List.of());
        imports.put("image", List.of("ink"));
        imports.put("recognition", List.of("image", "safetensors"));
        imports.put("model", List.of("image", "recognition", "safetensors"));
        imports.put("dataset", List.of("ink", "image"));
        List<String> belowTraining =
                List.of("threads", "safetensors", "ink", "image", "recognition", "model", "dataset");
        imports.put("training", belowTraining);
        imports.put("explanation", List.of("threads", "safetensors", "ink", "image", "recognition", "model"));
        List<String> below = Stream.concat(belowTraining.stream(), Stream.of("training", "explanation"))
                .toList();
        imports.put("nd4j", below);
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

    /** {@link #READING} never goes through training, and the numeric library's half of it not through its other one. */
    private ArchRule readingWithoutTraining() {
        return noClasses()
                .that(DescribedPredicate.describe("read digits", this::reads))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".training..", root + ".nd4j.learning..")
                .as("reading a digit needs no training");
    }

    private boolean reads(JavaClass type) {
        return READING.stream().anyMatch(room -> type.getPackageName().equals(root + "." + room));
    }

    private ArchRule wiring() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".ui..", root + ".cli..")
                .should(new MakeParts(this::isPartBelowTheUseCases))
                .as("what layers are made of is made in Wiring: window and commands make values of them alone");
    }

    private boolean isPartBelowTheUseCases(JavaClass type) {
        boolean isValue = type.isRecord() || type.isEnum() || type.isAssignableTo(Throwable.class);
        return !isValue && PARTS.stream().anyMatch(layer -> isWithin(type, root + "." + layer));
    }

    private ArchRule numericLibrary() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".nd4j..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")
                .as("only nd4j knows ND4J and Deeplearning4j");
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

    /** Every package for itself, so that no two rooms of one layer need each other either. */
    private ArchRule cycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
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

    private ArchRule typesFromFiles() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "lets a file name the classes that it becomes",
                        call -> call.getName().matches("(activate|enable)DefaultTyping.*")))
                .as("no JSON names classes: files of users must not run code");
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
