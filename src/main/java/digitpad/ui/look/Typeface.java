package digitpad.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typeface that comes with the program, so that the window looks the same everywhere: Inter with figures of one width
 * ({@code docs/decisions/0014-typeface.md}). {@code scale.css} gives it to every text.
 */
public final class Typeface {
    /** The family's name, as style sheets say it. */
    public static final String FAMILY = "Inter Tabular";

    /** One for each weight that JavaFX tells apart. */
    private static final List<String> FILES = List.of("InterTabular-Regular.ttf", "InterTabular-Bold.ttf");

    private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);

    private static final Map<Double, Font> REGULAR = new HashMap<>();
    private static final Map<Double, Font> BOLD = new HashMap<>();

    private Typeface() {}

    /**
     * The typeface for what is painted with sizes of its own, which are those of its files as well. On the FX thread.
     *
     * @param size in logical pixels
     */
    public static Font font(double size, boolean bold) {
        // Looking a font up is slow, and a figure has hundreds of texts in a few sizes.
        return (bold ? BOLD : REGULAR)
                .computeIfAbsent(size, is -> Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, is));
    }

    /** Makes the typeface known to JavaFX; where that fails, texts have the system's. To be called before the first scene. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream font =
                    Objects.requireNonNull(Typeface.class.getResourceAsStream("/digitpad/ui/look/" + file), file)) {
                // The size is of the font that is returned, and any will do.
                if (Font.loadFont(font, 0) == null) {
                    LOG.warn("JavaFX cannot use the typeface in {}", file);
                }
            } catch (IOException e) {
                LOG.warn("The typeface in {} cannot be read", file, e);
            }
        }
    }
}
