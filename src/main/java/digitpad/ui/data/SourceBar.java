package digitpad.ui.data;

import digitpad.app.DataSource;
import digitpad.dataset.SourceContent;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which data set it is, and how much there is of it. */
final class SourceBar extends VBox {
    /** Most files that are named one by one. */
    private static final int MOST_NAMED = 12;

    private final DataModel model;
    private final ComboBox<DataSource> choice = new ComboBox<>();
    private boolean following;

    SourceBar(DataModel model, DataDialogs dialogs) {
        this.model = model;
        getStyleClass().add("source-bar");
        choice.setId("data-source");
        choice.setAccessibleText("Digits to learn from");
        choice.setPromptText("Choose digits");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Titles());
        choice.setItems(model.getSources());
        HBox.setHgrow(choice, Priority.ALWAYS);
        model.sourceProperty().subscribe(this::follow);
        choice.valueProperty().addListener((property, was, is) -> {
            if (is != null && !following) {
                model.choose(is);
            }
        });
        Button folder = button("Open folder…", "data-folder", "A folder with the folders 0 to 9, or with IDX files");
        folder.setOnAction(event -> dialogs.folder().ifPresent(model::open));
        Button file = button("Open file…", "data-file", "An IDX or CSV file");
        file.setOnAction(event -> dialogs.file().ifPresent(model::open));
        HBox choosing = new HBox(choice, folder, file);
        choosing.getStyleClass().add("source-choice");
        getChildren().addAll(choosing, summary(), problem());
    }

    private void follow(Optional<DataSource> source) {
        following = true;
        choice.setValue(source.orElse(null));
        following = false;
    }

    private Label summary() {
        Label summary = new Label();
        summary.setId("data-summary");
        summary.getStyleClass().add("data-summary");
        summary.textProperty().bind(model.contentProperty().map(DataWording::summary));
        model.contentProperty()
                .subscribe(content ->
                        summary.setTooltip(content.flatMap(SourceBar::failures).orElse(null)));
        return summary;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("data-problem");
        problem.getStyleClass().add("data-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.contentProperty().map(DataWording::problem));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static Optional<Tooltip> failures(SourceContent content) {
        int more = content.failures().size() - MOST_NAMED;
        String named = content.failures().stream().limit(MOST_NAMED).collect(Collectors.joining("\n"));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tooltip(more > 0 ? named + "\nand " + more + " more" : named));
    }

    private static Button button(String name, String id, String tooltip) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name + " " + tooltip);
        button.setTooltip(new Tooltip(tooltip));
        return button;
    }

    /** Sources by their titles. Nobody types one. */
    private static final class Titles extends StringConverter<DataSource> {
        @Override
        public String toString(DataSource source) {
            return source == null ? "" : source.title();
        }

        @Override
        public DataSource fromString(String title) {
            throw new UnsupportedOperationException("Sources are chosen, not typed.");
        }
    }
}
