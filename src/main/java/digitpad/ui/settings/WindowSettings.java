package digitpad.ui.settings;

import digitpad.ink.Pad;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window remembers, as properties to bind to. To be used on the FX thread. */
public final class WindowSettings {
    /** Smallest window in which nothing is cut off, in logical pixels. */
    public static final double MIN_WIDTH = 720;

    public static final double MIN_HEIGHT = 560;

    private static final double DEFAULT_WIDTH = 1440;
    private static final double DEFAULT_HEIGHT = 860;
    private static final double LARGEST = 20_000;
    private static final double NARROWEST_PANEL = 100;

    /** Where the divider lay in older settings until somebody drew it elsewhere. */
    private static final double UNTOUCHED_DIVIDER = 0.48;

    private final DoubleProperty width = new SimpleDoubleProperty(DEFAULT_WIDTH);
    private final DoubleProperty height = new SimpleDoubleProperty(DEFAULT_HEIGHT);
    private final ObjectProperty<Optional<Place>> place = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty maximized = new SimpleBooleanProperty();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty penWidth = new SimpleDoubleProperty(Pad.DEFAULT_PEN_WIDTH);
    private final ObjectProperty<Optional<String>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty stagesShown = new SimpleBooleanProperty();
    private final BooleanProperty panelShown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Double>> panelWidth = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty drawn = new SimpleBooleanProperty();
    private final BooleanProperty toured = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> modelBeforeHand = new SimpleObjectProperty<>(Optional.empty());

    private final BooleanProperty exerciseByItself = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<String>> dismissedRun = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PanelState> panel = new SimpleObjectProperty<>(PanelState.USUAL);

    /** The window's upper left corner on the desktop, in logical pixels. */
    public record Place(double x, double y) {}

    /** Width of the window in logical pixels. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** Height of the window in logical pixels. */
    public DoubleProperty heightProperty() {
        return height;
    }

    /** Where the window was; empty where the desktop shall choose. */
    public ObjectProperty<Optional<Place>> placeProperty() {
        return place;
    }

    public BooleanProperty maximizedProperty() {
        return maximized;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Pen width in pad units. */
    public DoubleProperty penWidthProperty() {
        return penWidth;
    }

    /** The folder that file choosers open in; empty for the desktop's choice. */
    public ObjectProperty<Optional<String>> folderProperty() {
        return folder;
    }

    /** Whether the stages of the preprocessing are unfolded. */
    public BooleanProperty stagesShownProperty() {
        return stagesShown;
    }

    /** Whether the training panel is shown. */
    public BooleanProperty panelShownProperty() {
        return panelShown;
    }

    /** The training panel's width in logical pixels; empty where nobody chose one. */
    public ObjectProperty<Optional<Double>> panelWidthProperty() {
        return panelWidth;
    }

    /** Whether something was ever drawn or opened: then nobody needs to be told how. */
    public BooleanProperty drawnProperty() {
        return drawn;
    }

    /** Whether somebody was shown around: then a tour is not offered, but to be asked for. */
    public BooleanProperty touredProperty() {
        return toured;
    }

    /** The file of the network that reads; empty for the bundled one. */
    public ObjectProperty<Optional<String>> modelProperty() {
        return model;
    }

    /** The file of the network that read before that of the user's hand; empty for the bundled one. */
    public ObjectProperty<Optional<String>> modelBeforeHandProperty() {
        return modelBeforeHand;
    }

    /** Whether an exercise goes on when the pen rests. */
    public BooleanProperty exerciseByItselfProperty() {
        return exerciseByItself;
    }

    /** When the newest run was started that nobody wants to go on with, as records have it; empty where there is none. */
    public ObjectProperty<Optional<String>> dismissedRunProperty() {
        return dismissedRun;
    }

    /** What was chosen in the training panel. */
    public ObjectProperty<PanelState> panelProperty() {
        return panel;
    }

    /** Everything that is stored, to listen to. */
    Observable[] all() {
        return new Observable[] {
            width,
            height,
            place,
            maximized,
            theme,
            penWidth,
            folder,
            stagesShown,
            panelShown,
            panelWidth,
            drawn,
            toured,
            model,
            modelBeforeHand,
            exerciseByItself,
            dismissedRun,
            panel
        };
    }

    StoredSettings toStored() {
        return new StoredSettings(
                width.get(),
                height.get(),
                place.get().map(Place::x).orElse(null),
                place.get().map(Place::y).orElse(null),
                maximized.get(),
                theme.get().name(),
                penWidth.get(),
                folder.get().orElse(null),
                stagesShown.get(),
                panelShown.get(),
                panelWidth.get().orElse(null),
                null,
                drawn.get(),
                toured.get(),
                model.get().orElse(null),
                modelBeforeHand.get().orElse(null),
                exerciseByItself.get(),
                dismissedRun.get().orElse(null),
                panel.get());
    }

    /** Takes over what makes sense; the rest keeps its default. */
    static WindowSettings of(StoredSettings stored) {
        WindowSettings settings = new WindowSettings();
        within(stored.width(), MIN_WIDTH, LARGEST).ifPresent(settings.width::set);
        within(stored.height(), MIN_HEIGHT, LARGEST).ifPresent(settings.height::set);
        Optional<Double> x = within(stored.x(), -LARGEST, LARGEST);
        Optional<Double> y = within(stored.y(), -LARGEST, LARGEST);
        settings.place.set(x.flatMap(left -> y.map(top -> new Place(left, top))));
        settings.maximized.set(Boolean.TRUE.equals(stored.maximized()));
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(stored.theme())) {
                settings.theme.set(theme);
            }
        }
        within(stored.penWidth(), Pad.MIN_PEN_WIDTH, Pad.MAX_PEN_WIDTH).ifPresent(settings.penWidth::set);
        settings.folder.set(Optional.ofNullable(stored.folder()));
        settings.stagesShown.set(Boolean.TRUE.equals(stored.stagesShown()));
        settings.panelShown.set(Boolean.TRUE.equals(stored.panelShown()));
        settings.panelWidth.set(within(stored.panelWidth(), NARROWEST_PANEL, LARGEST)
                .or(() -> panelBesideDivider(stored.divider(), settings.width.get())));
        // Older settings do not say so, and are of somebody who has used the window.
        settings.drawn.set(stored.drawn() == null ? stored.panelShown() != null : stored.drawn());
        settings.toured.set(Boolean.TRUE.equals(stored.toured()));
        settings.model.set(Optional.ofNullable(stored.model()));
        settings.modelBeforeHand.set(Optional.ofNullable(stored.modelBeforeHand()));
        settings.exerciseByItself.set(!Boolean.FALSE.equals(stored.exerciseByItself()));
        settings.dismissedRun.set(Optional.ofNullable(stored.dismissedRun()));
        if (stored.panel() != null) {
            settings.panel.set(stored.panel());
        }
        return settings;
    }

    private static Optional<Double> panelBesideDivider(@Nullable Double divider, double width) {
        return within(divider, 0, 1)
                .filter(share -> share != UNTOUCHED_DIVIDER)
                .flatMap(share -> within((1 - share) * width, NARROWEST_PANEL, LARGEST));
    }

    private static Optional<Double> within(@Nullable Double value, double lowest, double highest) {
        return value == null || value.isNaN()
                ? Optional.empty()
                : Optional.of(Math.max(lowest, Math.min(highest, value)));
    }
}
