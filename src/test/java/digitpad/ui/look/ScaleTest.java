package digitpad.ui.look;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import digitpad.ui.look.StyleSheet.Declaration;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No style sheet and no code of the window sets a size of text or a gap beside the scale. */
class ScaleTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "digitpad", "ui");

    /** A gap that code has for itself; what lies between the dashes of a line is none of the layout. */
    private static final Pattern OWN_GAP = Pattern.compile("static final double (?!DASH_GAP)\\w*GAP = [^;]*\\d[^;]*;");

    private static final Set<String> LAYOUTS = Set.of("HBox", "VBox", "FlowPane", "TilePane");
    private static final Set<String> SETTERS = Set.of(
            "setSpacing",
            "setHgap",
            "setVgap",
            "setGraphicTextGap",
            "setLabelPadding",
            "setMargin",
            "setFont",
            "setStyle");

    /** Spacing of layouts and sizes of text are said by style sheets; what lays out itself takes its gaps from {@link Gap}. */
    private static final ArchRule CODE = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("sets a gap or a font", ScaleTest::setsGapOrFont));

    private static boolean setsGapOrFont(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!(access instanceof JavaCall<?> call) || !owner.getPackageName().startsWith("javafx.")) {
            return false;
        }
        if (owner.isEquivalentTo(Font.class)) {
            // Figures say their sizes themselves, alike in the window and in files.
            return Set.of("<init>", "font").contains(call.getName())
                    && !access.getOriginOwner().getSimpleName().equals("Typeface");
        }
        if (owner.isEquivalentTo(Insets.class)) {
            // Where a table scrolls, its head ends as far from the edge as the scroll bar is wide.
            return call.getName().equals("<init>")
                    && !access.getOriginOwner().getSimpleName().equals("LayerTable");
        }
        if (LAYOUTS.contains(owner.getSimpleName()) && call.getName().equals("<init>")) {
            List<JavaClass> types = call.getTarget().getRawParameterTypes();
            return !types.isEmpty() && types.get(0).isEquivalentTo(double.class);
        }
        // A canvas is painted in the font that a label has of the style sheets, and so is a text that measures.
        return SETTERS.contains(call.getName())
                && !Set.of("GraphicsContext", "Text").contains(owner.getSimpleName());
    }

    @Test
    void styleSheetsKeepToTheScale() throws IOException, URISyntaxException {
        List<StyleSheet> sheets = StyleSheet.all();
        assertThat(sheets).extracting(StyleSheet::name).contains(Scale.SHEET, "window.css", "results.css");
        assertThat(sheets.stream().flatMap(sheet -> Scale.problems(sheet).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-fx-font-size: 12px",
                "-fx-font: bold 12px System",
                "-fx-font-family: monospace",
                "-fx-spacing: 8",
                "-fx-spacing: -digitpad-gap",
                "-fx-hgap: 6px",
                "-fx-vgap: 0.5em",
                "-fx-graphic-text-gap: 4",
                "-fx-padding: 8 16 9 16",
                "-fx-padding: 8px",
                "-fx-label-padding: 1"
            })
    void whatLiesBesideTheScaleIsFound(String declaration) {
        StyleSheet sheet = StyleSheet.parse(
                "other.css", "/* a { b: c } */\n.a,\n.b > .c:d {\n    -fx-fill: red;\n    " + declaration + ";\n}\n");
        assertThat(Scale.problems(sheet)).containsExactly("other.css: .a, .b > .c:d { " + declaration + " }");
    }

    @Test
    void theScaleHasItsSizesAndNoOthers() throws IOException, URISyntaxException {
        Set<Double> said = new TreeSet<>();
        for (Declaration each : scale().declarations()) {
            if (each.property().equals("-fx-font-size")) {
                said.add(Double.parseDouble(each.value().replace("px", "")));
            }
        }
        assertThat(said).containsExactlyInAnyOrderElementsOf(Scale.TEXT_SIZES);
        assertThat(Scale.problems(StyleSheet.parse(Scale.SHEET, ".a { -fx-font-size: 13px; }")))
                .hasSize(1);
        assertThat(Scale.problems(StyleSheet.parse(Scale.SHEET, ".a { -fx-font-size: 1.2em; }")))
                .hasSize(1);
    }

    @Test
    void codeHasTheGapsOfTheStyleSheets() throws IOException, URISyntaxException {
        Map<String, Double> said = scale().declarations().stream()
                .filter(each -> each.property().startsWith("-digitpad-gap-"))
                .collect(Collectors.toMap(Declaration::property, each -> Double.parseDouble(each.value())));
        assertThat(said)
                .isEqualTo(new HashMap<>(Map.of(
                        "-digitpad-gap-close", Gap.CLOSE,
                        "-digitpad-gap-usual", Gap.USUAL,
                        "-digitpad-gap-wide", Gap.WIDE,
                        "-digitpad-gap-section", Gap.SECTION)));
        assertThat(scale().declarations())
                .filteredOn(each -> each.property().equals("-fx-font-family"))
                .extracting(Declaration::value)
                .containsExactly('"' + Typeface.FAMILY + '"');
    }

    @Test
    void codeLeavesGapsAndFontsToTheStyleSheets() {
        CODE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("digitpad.ui"));
        assertThat(CODE.evaluate(new ClassFileImporter().importClasses(SetsGaps.class))
                        .getFailureReport()
                        .getDetails())
                .hasSize(5);
    }

    @Test
    void codeHasNoGapsOfItsOwn() throws IOException {
        List<String> own = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(
                            each -> each.toString().endsWith(".java") && !each.endsWith(Path.of("look", "Gap.java")))
                    .toList()) {
                Matcher found = OWN_GAP.matcher(Files.readString(file));
                while (found.find()) {
                    own.add(file + ": " + found.group());
                }
            }
        }
        assertThat(own).isEmpty();
        assertThat("    private static final double BUTTON_GAP = 6;").containsPattern(OWN_GAP);
        assertThat("    private static final double BUTTON_GAP = Gap.CLOSE;").doesNotContainPattern(OWN_GAP);
    }

    private static StyleSheet scale() throws IOException, URISyntaxException {
        return StyleSheet.all().stream()
                .filter(sheet -> sheet.name().equals(Scale.SHEET))
                .findAny()
                .orElseThrow();
    }

    /** Breaks the rule in five ways. */
    @SuppressWarnings("unused")
    private static final class SetsGaps {
        HBox row(Node left, Node right) {
            HBox row = new HBox(6, left, right);
            row.setSpacing(6);
            row.setPadding(new Insets(6));
            row.setStyle("-fx-spacing: 6");
            return row;
        }

        Font font() {
            return Font.font(13);
        }
    }
}
