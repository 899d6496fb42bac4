package digitpad.ui.data;

import digitpad.app.data.DataSource;
import digitpad.app.data.PathSource;
import digitpad.dataset.SourceContent;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.words.Unbroken;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
        CheckBox transposed = transposed();
        TermMark meaning = new TermMark(Term.TRANSPOSED);
        meaning.visibleProperty().bind(transposed.visibleProperty());
        meaning.managedProperty().bind(meaning.visibleProperty());
        HBox about = new HBox(summary(), transposed, meaning);
        about.getStyleClass().add("source-about");
        getChildren()
                .addAll(
                        choosing,
                        about,
                        words("data-problem", DataWording::problem),
                        words("data-remarks", DataWording::remarks));
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
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.textProperty().bind(model.contentProperty().map(DataWording::summary));
        TermMark.behind(summary, Term.DATA)
                .getGraphic()
                .visibleProperty()
                .bind(summary.textProperty().isNotEmpty());
        model.contentProperty()
                .subscribe(content ->
                        summary.setTooltip(content.flatMap(SourceBar::failures).orElse(null)));
        return summary;
    }

    /** A folder or a file of the user's may be stored otherwise than it is to be read. */
    private CheckBox transposed() {
        CheckBox box = new CheckBox("Transposed");
        box.setId("data-transposed");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText("Transposed");
        box.setOnAction(event -> model.transpose(box.isSelected()));
        model.sourceProperty().subscribe(source -> {
            box.setSelected(source.orElse(null) instanceof PathSource own && own.transposed());
            box.setVisible(source.orElse(null) instanceof PathSource);
        });
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** Words that take a place where there are some. */
    private Label words(String name, Function<Optional<SourceContent>, String> words) {
        Label label = new Label();
        label.setId(name);
        label.getStyleClass().add(name);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.contentProperty().map(words).map(Unbroken::of));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
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
