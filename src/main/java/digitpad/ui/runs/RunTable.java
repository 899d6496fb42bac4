package digitpad.ui.runs;

import digitpad.recognition.Percent;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
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
        getColumns().add(explained(name(), Term.RUN));
        getColumns()
                .add(explained(
                        number("Validation", 126, RunRow::validationAccuracy, RunTable::percent), Term.VALIDATION));
        getColumns().add(explained(number("Test", 90, RunRow::testAccuracy, RunTable::percent), Term.TEST));
        getColumns().add(text("State", 96, RunRow::state));
        getColumns().add(explained(text("Epochs", 100, RunRow::epochs), Term.EPOCH));
        getColumns()
                .add(explained(text("Network", 120, row -> row.run().network().name()), Term.NETWORK));
        getColumns()
                .add(explained(
                        number(
                                "Parameters",
                                132,
                                row -> row.run().network().parameterCount(),
                                value -> String.format(Locale.ROOT, "%,d", value)),
                        Term.PARAMETERS));
        getColumns().add(text("Data", 110, row -> String.join(" and ", row.run().sources())));
        getColumns().add(number("Time", 84, row -> row.run().seconds(), RunTable::seconds));
        getColumns()
                .add(explained(
                        text("Optimiser", 120, row -> lower(row.run().plan().optimizer())), Term.OPTIMISER));
        getColumns()
                .add(explained(
                        number("Rate", 90, row -> row.run().plan().learningRate(), String::valueOf),
                        Term.LEARNING_RATE));
        getColumns()
                .add(explained(
                        text("Schedule", 116, row -> lower(row.run().plan().schedule())), Term.SCHEDULE));
        getColumns()
                .add(explained(number("Batch", 96, row -> row.run().plan().batchSize(), String::valueOf), Term.BATCH));
        getColumns().add(explained(text("Augmentation", 146, RunRow::augmentation), Term.AUGMENTATION));
        getColumns().add(explained(number("Seed", 90, row -> row.run().plan().seed(), String::valueOf), Term.SEED));
        getColumns().add(text("Started", 170, RunRow::started));
        getSelectionModel().selectedItemProperty().subscribe(row -> model.selectedProperty()
                .set(Optional.ofNullable(row)));
        model.selectedProperty()
                .subscribe(row -> row.ifPresentOrElse(is -> getSelectionModel().select(is), () -> getSelectionModel()
                        .clearSelection()));
    }

    private static <C extends TableColumn<RunRow, ?>> C explained(C column, Term term) {
        TermMark mark = new TermMark(term);
        // A ring would be cut off here, and Train explains the same terms to those who use the keys.
        mark.setFocusTraversable(false);
        column.setGraphic(mark);
        return column;
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
