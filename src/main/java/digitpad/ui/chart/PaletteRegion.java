package digitpad.ui.chart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A region that paints in the colours that the stylesheet gives it: {@code -digitpad-chart-line-1} to
 * {@code -digitpad-chart-line-8} for the curves, and for what is around them the names of the {@link Part}s, such as
 * {@code -digitpad-chart-base-line}.
 */
abstract class PaletteRegion extends Region {
    /** What has a colour beside the curves. */
    enum Part {
        GRID,
        BASE_LINE,
        LABEL,
        PAPER;

        private String property() {
            return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String PREFIX = "-digitpad-chart-";
    private static final StyleablePropertyFactory<PaletteRegion> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final List<CssMetaData<PaletteRegion, Color>> COLOURS = Stream.concat(
                    Arrays.stream(Part.values()).map(Part::property),
                    IntStream.range(0, CurveStyle.COLOURS).mapToObj(PaletteRegion::line))
            .map(name -> STYLES.createColorCssMetaData(name, region -> region.named(name), Color.GRAY))
            .toList();

    private final Map<String, StyleableObjectProperty<Color>> colours = new HashMap<>();

    PaletteRegion() {
        COLOURS.forEach(metaData -> colours.put(metaData.getProperty(), property(metaData)));
    }

    /** To be done when a colour has changed. */
    protected abstract void recoloured();

    final Color colour(Part part) {
        return named(part.property()).get();
    }

    final Color colour(CurveStyle style) {
        return named(line(style.paletteIndex())).get();
    }

    private static String line(int paletteIndex) {
        return PREFIX + "line-" + (paletteIndex + 1);
    }

    private StyleableObjectProperty<Color> named(String property) {
        return Objects.requireNonNull(colours.get(property), property);
    }

    private StyleableObjectProperty<Color> property(CssMetaData<PaletteRegion, Color> metaData) {
        StyleableObjectProperty<Color> colour =
                new SimpleStyleableObjectProperty<>(metaData, this, metaData.getProperty(), Color.GRAY);
        colour.addListener((property, was, is) -> recoloured());
        return colour;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
