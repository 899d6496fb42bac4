package digitpad.ui.network;

import digitpad.model.network.DraftLayer;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The editor's rows. A row stays with its layer when others come, go or move, and so does the keyboard's place in it. */
final class LayerRows extends VBox {
    private final NetworkModel model;
    private final Consumer<LayerRow> reveal;
    private List<LayerRow> rows = List.of();
    private @Nullable LayerRow selected;

    /** @param reveal scrolls a row into sight */
    LayerRows(NetworkModel model, Consumer<LayerRow> reveal) {
        this.model = model;
        this.reveal = reveal;
        getStyleClass().add("layer-rows");
    }

    List<LayerRow> rows() {
        return rows;
    }

    /** Index of the row that was worked on last, counted from 0; empty where there is none. */
    Optional<Integer> selected() {
        return Optional.ofNullable(selected).map(LayerRow::index);
    }

    /** Marks a row as the one that is worked on. */
    void select(int index) {
        selected = rows.get(index);
        rows.forEach(row -> row.setSelected(row == selected));
    }

    /** Marks a row, puts the keyboard's place there, and brings it into sight once it is laid out. */
    void focus(int index) {
        LayerRow row = rows.get(index);
        select(index);
        row.requestFocus();
        Platform.runLater(() -> {
            if (rows.contains(row)) {
                reveal(row);
            }
        });
    }

    /** Brings a row into sight. */
    void reveal(LayerRow row) {
        reveal.accept(row);
    }

    void show(NetworkDraft draft) {
        List<DraftLayer> outline = draft.outline();
        List<LayerRow> free = new ArrayList<>(rows);
        List<@Nullable LayerRow> kept = new ArrayList<>();
        // First those whose layers are the same ones, so that a row moves with its layer.
        draft.layers().forEach(layer -> kept.add(take(free, layer)));
        List<LayerRow> next = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            Layer layer = outline.get(i).layer();
            LayerRow row = kept.get(i);
            if (row == null) {
                row = changed(free, i, layer).orElseGet(() -> make(layer));
            }
            row.show(i, outline);
            next.add(row);
        }
        rows = List.copyOf(next);
        arrange();
        if (selected != null && !rows.contains(selected)) {
            selected = null;
        }
    }

    private static @Nullable LayerRow take(List<LayerRow> free, Layer layer) {
        for (LayerRow row : free) {
            if (row.layer() == layer) {
                free.remove(row);
                return row;
            }
        }
        return null;
    }

    /** The row at the same place, where it only has other sizes. */
    private static Optional<LayerRow> changed(List<LayerRow> free, int index, Layer layer) {
        Optional<LayerRow> row = free.stream()
                .filter(each -> each.index() == index && each.fits(layer))
                .findFirst();
        row.ifPresent(free::remove);
        return row;
    }

    private LayerRow make(Layer layer) {
        LayerRow row = new LayerRow(model, layer);
        row.focusWithinProperty().subscribe(within -> {
            if (within && rows.contains(row)) {
                select(row.index());
            }
        });
        new RowDrag(this, row, model);
        return row;
    }

    /** Brings the rows into order without taking the one with the focus out, which would lose it. */
    private void arrange() {
        ObservableList<Node> shown = getChildren();
        shown.removeIf(row -> !rows.contains(row));
        for (int i = 0; i < rows.size(); i++) {
            LayerRow row = rows.get(i);
            while (row.isFocusWithin() && shown.get(i) != row) {
                shown.remove(i);
            }
            if (i >= shown.size() || shown.get(i) != row) {
                shown.remove(row);
                shown.add(i, row);
            }
        }
    }
}
