package digitpad.ui;

import digitpad.ui.settings.WindowSettings;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The pad and its reading on the left, the panel about networks on the right, if it is wanted. */
final class PanelSplit extends SplitPane {
    private static final double NARROWEST_PANEL = 440;

    private final WindowSettings settings;
    private final Region workspace;
    private final StackPane panel = new StackPane();
    private @Nullable Supplier<Node> content;

    PanelSplit(Region workspace, WindowSettings settings) {
        super();
        this.settings = settings;
        this.workspace = workspace;
        getStyleClass().add("panel-split");
        panel.getStyleClass().add("panel");
        panel.setMinWidth(NARROWEST_PANEL);
        panel.setAccessibleText("Networks");
        SplitPane.setResizableWithParent(workspace, true);
        getItems().add(workspace);
        settings.panelShownProperty().subscribe(this::show);
    }

    /** Hands over what the panel holds; it is made as soon as the panel is shown. */
    void fill(Supplier<Node> wanted) {
        content = wanted;
        show(settings.panelShownProperty().get());
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

    private void show(boolean shown) {
        if (!shown) {
            getItems().setAll(workspace);
            return;
        }
        Supplier<Node> wanted = content;
        if (panel.getChildren().isEmpty() && wanted != null) {
            panel.getChildren().add(wanted.get());
        }
        if (!getItems().contains(panel)) {
            getItems().setAll(workspace, panel);
            setDividerPositions(settings.dividerProperty().get());
            getDividers().get(0).positionProperty().subscribe(place -> settings.dividerProperty()
                    .set(place.doubleValue()));
        }
    }
}
