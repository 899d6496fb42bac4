package digitpad.ui.data;

import digitpad.ui.grid.GridContent;
import digitpad.ui.grid.GridSelection;
import digitpad.ui.grid.GridSheet;
import digitpad.ui.grid.TileFace;
import digitpad.ui.grid.TileSize;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The data set to learn from: which one, how much of each digit, and a sheet of all of them. */
public final class DataView extends VBox {
    public DataView(DataModel model, DataDialogs dialogs) {
        getStyleClass().add("data-view");
        getStylesheets()
                .add(Objects.requireNonNull(DataView.class.getResource("/digitpad/ui/data.css"), "data.css")
                        .toExternalForm());
        VBox browser = new VBox(new DigitFilter(model), sheet(model), selection(model));
        browser.getStyleClass().add("data-browser");
        browser.visibleProperty().bind(model.stateProperty().map(state -> state == DataState.READY));
        StackPane rest = new StackPane(browser, new DataStatus(model));
        rest.getStyleClass().add("data-rest");
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(new SourceBar(model, dialogs), rest);
    }

    private static GridSheet<Integer> sheet(DataModel model) {
        GridSheet<Integer> sheet = new GridSheet<>(
                "digit-sheet",
                TileSize.SMALL,
                new GridSelection.Single<>(model.selectedProperty(), model::select, model::selectNone),
                "There are none.");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        model.shownProperty()
                .subscribe(shown -> sheet.show(GridContent.of(
                        IntStream.range(0, shown.size()).boxed().toList(),
                        position -> TileFace.of(() -> shown.ink(position), false, shown.describe(position)))));
        return sheet;
    }

    private static Label selection(DataModel model) {
        Label label = new Label();
        label.setId("data-selection");
        label.getStyleClass().add("data-selection");
        label.textProperty().bind(model.selectedProperty().map(selected -> selected.map(
                        position -> model.shownProperty().get().describe(position))
                .orElse("Click a digit to see what it is called.")));
        return label;
    }
}
