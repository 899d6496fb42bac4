package digitpad.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One row of the gallery's sheet; it is used again for another while scrolling. */
final class DigitRow extends ListCell<Integer> {
    private final ResultsModel model;
    private final IntSupplier columns;
    private final HBox box = new HBox();
    private final List<DigitTile> tiles = new ArrayList<>();

    DigitRow(ResultsModel model, IntSupplier columns) {
        this.model = model;
        this.columns = columns;
        box.getStyleClass().add("digit-row");
        model.selectedProperty().addListener((property, was, is) -> tiles.forEach(DigitTile::mark));
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null || model.galleryProperty().get().isEmpty()) {
            setGraphic(null);
            return;
        }
        show(model.galleryProperty().get().orElseThrow(), row * columns.getAsInt());
        setGraphic(box);
    }

    private void show(Gallery gallery, int start) {
        int count = Math.max(0, Math.min(columns.getAsInt(), gallery.digits().size() - start));
        while (tiles.size() < count) {
            tiles.add(new DigitTile(model));
        }
        for (int i = 0; i < count; i++) {
            tiles.get(i).show(gallery.readings(), gallery.digits().get(start + i));
        }
        if (box.getChildren().size() != count) {
            box.getChildren().setAll(tiles.subList(0, count));
        }
    }
}
