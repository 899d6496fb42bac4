package digitpad.ui;

import digitpad.ui.settings.Theme;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.testfx.util.WaitForAsyncUtils;

/** The colours that the style sheets of a theme come to, and how well they stand out from each other by WCAG 2.1. */
public final class Contrast {
    /** What text needs, but for large text. */
    public static final double TEXT = 4.5;

    /** What large text, and everything else that has to be seen, needs. */
    public static final double SIGN = 3;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final List<String> SHEETS =
            List.of("window", "chart", "training", "results", "runs", "data", "network", "hand", "grid");

    private final Pane root = new Pane();

    private Contrast(Theme theme) {
        Scene scene = new Scene(root);
        scene.setUserAgentStylesheet(theme.stylesheet());
        SHEETS.forEach(sheet -> scene.getStylesheets().add(sheet(sheet + ".css")));
        scene.getStylesheets().add(sheet(theme.colours()));
    }

    /** Hands the colours of a theme to {@code check}, on the FX thread. */
    public static void in(Theme theme, Consumer<Contrast> check) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> check.accept(new Contrast(theme)));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Contrast.class.getResource(name), name).toExternalForm();
    }

    /** The colour that a name or an expression of CSS stands for. */
    public Color colour(String css) {
        Region region = new Region();
        region.setStyle("-fx-background-color: " + css);
        root.getChildren().setAll(region);
        root.applyCss();
        return (Color) region.getBackground().getFills().get(0).getFill();
    }

    /** The colour of the text on a button of these style classes. */
    public Color textOfButton(String... styleClasses) {
        return (Color) button(styleClasses).getTextFill();
    }

    /** What a button of these style classes is filled with; more than one layer, the topmost last. */
    public Color fillOfButton(String... styleClasses) {
        List<BackgroundFill> fills = button(styleClasses).getBackground().getFills();
        return (Color) fills.get(fills.size() - 1).getFill();
    }

    private Button button(String... styleClasses) {
        Button button = new Button("Text");
        button.getStyleClass().addAll(styleClasses);
        root.getChildren().setAll(button);
        root.applyCss();
        return button;
    }

    /** What is seen where {@code top} lies on an opaque ground. */
    public static Color over(Color top, Color ground) {
        return over(top, 1, ground);
    }

    /** What is seen where {@code top}, of this opacity, lies on an opaque ground. */
    public static Color over(Color top, double opacity, Color ground) {
        double share = top.getOpacity() * opacity;
        return Color.color(
                share * top.getRed() + (1 - share) * ground.getRed(),
                share * top.getGreen() + (1 - share) * ground.getGreen(),
                share * top.getBlue() + (1 - share) * ground.getBlue());
    }

    /** The contrast ratio of two opaque colours, 1…21. */
    public static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
