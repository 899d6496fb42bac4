package digitpad.ui.network;

import atlantafx.base.theme.Styles;
import digitpad.training.network.DesignFile;
import digitpad.training.network.NetworkDraft;
import digitpad.ui.picture.Icon;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Adds, removes, reorders and changes layers, and names the design. */
final class LayerEditor extends VBox {
    private final NetworkModel model;
    private final LayerRows rows;
    private final LayerPane pane;
    private final HBox foot = new HBox();

    LayerEditor(NetworkModel model) {
        this.model = model;
        this.rows = new LayerRows(model);
        this.pane = new LayerPane(rows);
        getStyleClass().add("layer-editor");
        pane.setAccessibleText("Layers to edit");
        VBox.setVgrow(pane, Priority.ALWAYS);
        Label empty = new Label("No layers yet. Add the first one.");
        empty.getStyleClass().addAll("quiet", "layer-empty");
        getChildren().addAll(bar(), empty, pane, foot);
        model.draftProperty().subscribe(draft -> {
            show(draft);
            boolean none = draft.layers().isEmpty();
            display(empty, none);
            display(pane, !none);
            display(foot, !none);
            conclude(draft);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static void display(Node node, boolean displayed) {
        node.setVisible(displayed);
        node.setManaged(displayed);
    }

    private HBox bar() {
        Button undo = IconButtons.plain(Icon.UNDO, "Undo", model::undo);
        undo.setId("network-undo");
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = IconButtons.plain(Icon.REDO, "Redo", model::redo);
        redo.setId("network-redo");
        redo.disableProperty().bind(model.canRedoProperty().not());
        TextField name = name();
        HBox.setHgrow(name, Priority.ALWAYS);
        Label caption = new Label("Name");
        caption.getStyleClass().add("caption");
        caption.setLabelFor(name);
        caption.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(caption, name, undo, redo, add());
        bar.getStyleClass().add("layer-editor-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private TextField name() {
        TextField name = new TextField();
        name.setId("network-name");
        name.setAccessibleText("Name of the design");
        name.setTooltip(new Tooltip("Name of the design"));
        name.setPrefColumnCount(8);
        name.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= DesignFile.MAX_NAME ? change : null));
        Runnable take = () -> {
            model.rename(name.getText());
            name.setText(model.chosenProperty().get().getName());
        };
        name.setOnAction(event -> take.run());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
            }
        });
        model.chosenProperty().flatMap(NetworkChoice::nameProperty).subscribe(name::setText);
        return name;
    }

    private MenuButton add() {
        MenuButton add = new MenuButton("Add layer", Icon.ADD.node());
        add.setId("add-layer");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText("Add a layer");
        add.setTooltip(new Tooltip("Adds below the selected layer, or before the last one"));
        for (LayerOffer offer : LayerOffer.ALL) {
            MenuItem item = new MenuItem(offer.title());
            item.setOnAction(event -> add(offer));
            add.getItems().add(item);
        }
        return add;
    }

    private void add(LayerOffer offer) {
        int size = model.draftProperty().get().layers().size();
        int at = rows.selected().map(index -> index + 1).orElse(Math.max(0, size - 1));
        model.add(at, offer.layer());
        work(at);
    }

    /** Says below the rows what they come to, or which of them is impossible: it may be out of sight. */
    private void conclude(NetworkDraft draft) {
        foot.getStyleClass().setAll("layer-editor-foot");
        Optional<Integer> broken = LayerWording.broken(draft.outline());
        if (broken.isPresent()) {
            int number = broken.get();
            ProblemLine line = new ProblemLine("Layer " + number + " does not fit.");
            HBox.setHgrow(line, Priority.ALWAYS);
            Button show = new Button("Show it");
            show.getStyleClass().add(Styles.SMALL);
            show.setAccessibleText("Show layer " + number);
            show.setOnAction(event -> work(number - 1));
            foot.getChildren().setAll(line, show);
        } else {
            foot.getChildren().setAll(new Label(LayerWording.sum(draft)));
        }
    }

    private void show(NetworkDraft draft) {
        boolean inRows = rows.isFocusWithin();
        Optional<Integer> worked = rows.selected();
        int before = rows.rows().size();
        rows.show(draft);
        int size = draft.layers().size();
        if (inRows && !rows.isFocusWithin() && size > 0) {
            // The row with the keyboard's place is gone: its neighbour has it.
            work(Math.min(worked.orElse(0), size - 1));
        } else if (inRows && size == before + 1 && worked.isPresent()) {
            work(Math.min(worked.get() + 1, size - 1));
        }
    }

    /** Puts the keyboard's place on a row, and the row in sight once it is laid out. */
    private void work(int index) {
        rows.focus(index);
        Platform.runLater(() -> {
            if (index < rows.rows().size()) {
                reveal(rows.rows().get(index));
            }
        });
    }

    private void reveal(LayerRow row) {
        Bounds bounds = row.getBoundsInParent();
        double hidden = rows.getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (bounds.getMinY() < top) {
            pane.setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > top + pane.getViewportBounds().getHeight()) {
            pane.setVvalue((bounds.getMaxY() - pane.getViewportBounds().getHeight()) / hidden);
        }
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean known = event.isShortcutDown() ? pressShortcut(event) : pressInRow(event);
        if (known) {
            event.consume();
        }
    }

    private boolean pressShortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                model.redo();
            } else {
                model.undo();
            }
            return true;
        }
        if (event.getCode() == KeyCode.Y) {
            model.redo();
            return true;
        }
        if (event.getCode() == KeyCode.D && rows.isFocusWithin()) {
            rows.selected().ifPresent(model::duplicate);
            return true;
        }
        return false;
    }

    /** The keys of a row that has the focus itself. */
    private boolean pressInRow(KeyEvent event) {
        if (!(event.getTarget() instanceof LayerRow row)) {
            return false;
        }
        int index = row.index();
        int last = rows.rows().size() - 1;
        switch (event.getCode()) {
            case UP, DOWN -> {
                int to = index + (event.getCode() == KeyCode.UP ? -1 : 1);
                if (to < 0 || to > last) {
                    return true;
                }
                if (event.isAltDown()) {
                    model.move(index, to);
                    work(to);
                } else {
                    work(to);
                }
                return true;
            }
            case DELETE, BACK_SPACE -> {
                model.remove(index);
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}
