package digitpad.ui.picture;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A region that paints ink in the colour that the stylesheet gives it by {@code -digitpad-ink}. */
public abstract class InkRegion extends Region {
    private static final StyleablePropertyFactory<InkRegion> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<InkRegion, Color> INK =
            STYLES.createColorCssMetaData("-digitpad-ink", InkRegion::styleableInk, Color.BLACK);

    private final StyleableObjectProperty<Color> ink =
            new SimpleStyleableObjectProperty<>(INK, this, "ink", Color.BLACK);

    /** The ink's colour in the theme of the moment. */
    protected final ReadOnlyObjectProperty<Color> inkProperty() {
        return ink;
    }

    private StyleableProperty<Color> styleableInk() {
        return ink;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
