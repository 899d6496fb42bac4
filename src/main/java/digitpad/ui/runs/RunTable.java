package digitpad.ui.runs;

import digitpad.recognition.Percent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;

/** The runs with their settings, to be sorted by any column; names can be changed in place. */
final class RunTable extends TableView<RunRow> {
    private final RunsModel model;

    RunTable(RunsModel model) {
        super();
        this.model = model;
        SortedList<RunRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("runs");
        setEditable(true);
        setAccessibleText("Runs");
        Label empty = new Label("No runs yet: whatever you train is kept here.");
        empty.getStyleClass().add("quiet");
        setPlaceholder(empty);
        getColumns().add(compare());
        getColumns().add(name());
        getColumns().add(number("Validation", 106, RunRow::validationAccuracy, RunTable::percent));
        getColumns().add(number("Test", 84, RunRow::testAccuracy, RunTable::percent));
        getColumns().add(text("State", 96, RunRow::state));
        getColumns().add(text("Epochs", 76, RunRow::epochs));
        getColumns().add(text("Network", 120, row -> row.run().network().name()));
        getColumns()
                .add(number(
                        "Parameters",
                        120,
                        row -> row.run().network().parameterCount(),
                        value -> String.format(Locale.ROOT, "%,d", value)));
        getColumns().add(text("Data", 110, row -> String.join(" and ", row.run().sources())));
        getColumns().add(number("Time", 84, row -> row.run().seconds(), RunTable::seconds));
        getColumns().add(text("Optimiser", 104, row -> lower(row.run().plan().optimizer())));
        getColumns().add(number("Rate", 70, row -> row.run().plan().learningRate(), String::valueOf));
        getColumns().add(text("Schedule", 100, row -> lower(row.run().plan().schedule())));
        getColumns().add(number("Batch", 64, row -> row.run().plan().batchSize(), String::valueOf));
        getColumns().add(text("Augmentation", 146, RunRow::augmentation));
        getColumns().add(number("Seed", 56, row -> row.run().plan().seed(), String::valueOf));
        getColumns().add(text("Started", 170, RunRow::started));
        getSelectionModel().selectedItemProperty().subscribe(row -> model.selectedProperty()
                .set(Optional.ofNullable(row)));
        model.selectedProperty()
                .subscribe(row -> row.ifPresentOrElse(is -> getSelectionModel().select(is), () -> getSelectionModel()
                        .clearSelection()));
    }

    private TableColumn<RunRow, Boolean> compare() {
        TableColumn<RunRow, Boolean> column = new TableColumn<>("");
        column.setPrefWidth(36);
        column.setResizable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> {
            RunRow row = cell.getValue();
            SimpleBooleanProperty ticked = new SimpleBooleanProperty(
                    model.compared().contains(row.run().id()));
            ticked.addListener((property, was, is) -> model.compare(row, is));
            return ticked;
        });
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setEditable(true);
        return column;
    }

    private TableColumn<RunRow, String> name() {
        TableColumn<RunRow, String> column = text("Name", 252, row -> row.run().name());
        column.setCellFactory(all -> new NameCell(model::rename));
        column.setEditable(true);
        return column;
    }

    private static TableColumn<RunRow, String> text(String title, double width, Function<RunRow, String> value) {
        TableColumn<RunRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static <N extends Number> TableColumn<RunRow, N> number(
            String title, double width, Function<RunRow, N> value, Function<N, String> words) {
        TableColumn<RunRow, N> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(all -> new TableCell<>() {
            @Override
            protected void updateItem(N item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
            }
        });
        return column;
    }

    private static String percent(double share) {
        return Percent.ofShare(share, 2);
    }

    private static String seconds(double seconds) {
        return seconds < 60
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f:%02.0f min", Math.floor(seconds / 60), Math.floor(seconds % 60));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
