package digitpad.ui;

import digitpad.ui.settings.WindowSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The pad and its reading on the left, the panel about networks on the right, if it is wanted. A narrow window has room for
 * one of them alone.
 */
final class PanelSplit extends SplitPane {
    private static final double NARROWEST_PANEL = 400;
    private static final double WIDEST_PANEL = 560;

    /** Of the whole width, for a panel whose width nobody chose. */
    private static final double PANEL_SHARE = 0.31;

    /** Below this width, in logical pixels, pad and panel are not shown together. */
    private static final double NARROW = 1_090;

    private final WindowSettings settings;
    private final Region workspace;
    private final ReadOnlyBooleanProperty touched;
    private final StackPane panel = new StackPane();
    private final BooleanProperty panelShown = new SimpleBooleanProperty();
    private @Nullable Supplier<Node> content;
    private boolean narrow = true;
    private boolean adapting;

    /** @param touched whether the pen is down: until it is lifted, pad and panel stay where they are */
    PanelSplit(Region workspace, WindowSettings settings, ReadOnlyBooleanProperty touched) {
        super();
        this.settings = settings;
        this.workspace = workspace;
        this.touched = touched;
        getStyleClass().add("panel-split");
        setAccessibleText("Pad and networks");
        panel.getStyleClass().add("panel");
        // A window that becomes narrow under the pen has to take it from the panel, or the split would be pushed aside.
        panel.minWidthProperty().bind(touched.map(down -> down ? 0 : NARROWEST_PANEL));
        panelShown.addListener((property, was, is) -> {
            if (!adapting) {
                settings.panelShownProperty().set(is);
            }
            show();
        });
        // After the layout that found the width: parts that come and go in the middle of one are never laid out again.
        widthProperty()
                .subscribe(() -> Platform.runLater(() -> {
                    adapt(getWidth() < NARROW);
                    divide();
                }));
        touched.addListener((property, was, is) -> {
            show();
            divide();
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::remember);
        show();
    }

    /** Whether the panel is shown; in a narrow window, in place of the pad. */
    BooleanProperty panelShownProperty() {
        return panelShown;
    }

    /** Whether the window has room for pad or panel alone. */
    boolean isNarrow() {
        return narrow;
    }

    /** Shows the panel, or does not, without remembering it for the next time. */
    void showForNow(boolean shown) {
        adapting = true;
        panelShown.set(shown);
        adapting = false;
    }

    /** Shows the pad, where a narrow window has room for the panel alone. */
    void showPad() {
        if (narrow) {
            panelShown.set(false);
        }
    }

    /** Hands over what the panel holds; it is made as soon as the panel is shown. */
    void fill(Supplier<Node> wanted) {
        content = wanted;
        show();
    }

    /** Whether {@code node} lies in the panel. */
    boolean isInPanel(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(panel)) {
                return true;
            }
        }
        return false;
    }

    /** A window that becomes narrow keeps the pad; one that becomes wide shows what was wanted. */
    private void adapt(boolean isNarrow) {
        if (narrow == isNarrow) {
            return;
        }
        narrow = isNarrow;
        adapting = true;
        panelShown.set(!isNarrow && settings.panelShownProperty().get());
        adapting = false;
        show();
    }

    private void show() {
        if (touched.get()) {
            return;
        }
        Supplier<Node> wanted = content;
        if (panelShown.get() && panel.getChildren().isEmpty() && wanted != null) {
            panel.getChildren().add(ContentOrProblem.of("The panel cannot be shown", wanted));
        }
        List<Node> shown = !panelShown.get() ? List.of(workspace) : narrow ? List.of(panel) : List.of(workspace, panel);
        if (!getItems().equals(shown)) {
            getItems().setAll(shown);
            // After the layout, which would share the room out by the sizes of the last time.
            Platform.runLater(this::divide);
        }
    }

    /** Whatever a small window did to it: the divider goes where somebody drew it. */
    private void divide() {
        if (touched.get()) {
            return;
        }
        setDividerPositions(1 - panelWidth() / Math.max(1, getWidth()));
    }

    private double panelWidth() {
        return settings.panelWidthProperty()
                .get()
                .orElseGet(() -> Math.max(NARROWEST_PANEL, Math.min(WIDEST_PANEL, PANEL_SHARE * getWidth())));
    }

    /** The divider itself, or the grip on it. */
    private static boolean isOfDivider(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    private void remember(MouseEvent released) {
        if (released.getTarget() instanceof Node node
                && isOfDivider(node)
                && getDividers().size() == 1) {
            settings.panelWidthProperty().set(Optional.of(panel.getWidth()));
        }
    }
}
