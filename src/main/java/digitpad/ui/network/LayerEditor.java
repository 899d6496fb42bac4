package digitpad.ui.network;

import atlantafx.base.theme.Styles;
import digitpad.model.network.NetworkDraft;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Adds, removes, reorders and changes layers, and names the design. */
final class LayerEditor extends VBox {
    private final LayerRows rows;
    private final LayerPane pane;
    private final HBox foot = new HBox();

    LayerEditor(NetworkModel model) {
        this.rows = new LayerRows(model, this::reveal);
        this.pane = new LayerPane(rows);
        getStyleClass().add("layer-editor");
        pane.setAccessibleText("Layers to edit");
        VBox.setVgrow(pane, Priority.ALWAYS);
        Label empty = new Label("No layers yet. Add the first one.");
        empty.getStyleClass().addAll("quiet", "layer-empty");
        getChildren().addAll(new LayerEditorBar(model, rows), empty, pane, foot);
        model.draftProperty().subscribe(draft -> {
            show(draft);
            boolean none = draft.layers().isEmpty();
            display(empty, none);
            display(pane, !none);
            display(foot, !none);
            conclude(draft);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, new LayerKeys(model, rows));
    }

    private void reveal(LayerRow row) {
        pane.reveal(row);
    }

    private static void display(Node node, boolean displayed) {
        node.setVisible(displayed);
        node.setManaged(displayed);
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
            show.setOnAction(event -> rows.focus(number - 1));
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
            rows.focus(Math.min(worked.orElse(0), size - 1));
        } else if (inRows && size == before + 1 && worked.isPresent()) {
            rows.focus(Math.min(worked.get() + 1, size - 1));
        }
    }
}
