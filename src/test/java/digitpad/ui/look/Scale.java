package digitpad.ui.look;

import digitpad.ui.look.StyleSheet.Declaration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sizes of text and the gaps that the window has, and which style sheets and texts keep to them. */
public final class Scale {
    /** In pixels; the last is of what was read. */
    public static final Set<Double> TEXT_SIZES = Set.of(12.0, 14.0, 16.0, 20.0, 28.0, 44.0, 72.0, 128.0);

    /** The one style sheet that says them. */
    static final String SHEET = "scale.css";

    private static final double STEP = 4;
    private static final Set<String> OF_TEXT = Set.of("-fx-font", "-fx-font-size", "-fx-font-family");
    private static final Set<String> GAPS = Set.of("-fx-spacing", "-fx-hgap", "-fx-vgap", "-fx-graphic-text-gap");
    private static final Set<String> PADDINGS = Set.of("-fx-padding", "-fx-label-padding");
    private static final Set<String> NAMES =
            Set.of("-digitpad-gap-close", "-digitpad-gap-usual", "-digitpad-gap-wide", "-digitpad-gap-section");

    private Scale() {}

    /** What lies beside the scale, as sentences. */
    static List<String> problems(StyleSheet sheet) {
        return sheet.declarations().stream()
                .filter(each -> !isKept(sheet.name(), each))
                .map(each ->
                        "%s: %s { %s: %s }".formatted(sheet.name(), each.selector(), each.property(), each.value()))
                .toList();
    }

    private static boolean isKept(String sheet, Declaration declaration) {
        String property = declaration.property();
        String value = declaration.value();
        if (OF_TEXT.contains(property)) {
            return sheet.equals(SHEET) && (!property.equals("-fx-font-size") || isTextSize(value));
        }
        if (GAPS.contains(property)) {
            return value.equals("0") || NAMES.contains(value);
        }
        // The frame of a picture is as wide as leaves whole pixels to each of its dots.
        return !PADDINGS.contains(property)
                || declaration.selector().endsWith(".ink-picture")
                || Stream.of(value.split("\\s+")).allMatch(Scale::isOnGrid);
    }

    private static boolean isTextSize(String value) {
        return value.endsWith("px") && TEXT_SIZES.contains(Double.parseDouble(value.replace("px", "")));
    }

    private static boolean isOnGrid(String side) {
        return side.matches("-?\\d+") && Integer.parseInt(side) % STEP == 0;
    }
}
