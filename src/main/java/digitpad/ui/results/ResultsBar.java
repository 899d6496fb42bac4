package digitpad.ui.results;

import atlantafx.base.theme.Styles;
import digitpad.app.runs.EpochReadings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is looked at: the run, the data, the epoch; and why it is not there, where it is not. */
final class ResultsBar extends VBox {
    private final Label name = new Label();
    private final ComboBox<String> choice = new ComboBox<>();

    ResultsBar(ResultsModel model) {
        super();
        getStyleClass().add("results-bar");
        HBox what = new HBox(name(), choice(model));
        what.getStyleClass().add("results-what");
        what.setAlignment(Pos.CENTER_LEFT);
        VBox choices = new VBox(what, new EpochSlider(model), problem(model));
        choices.getStyleClass().add("results-choices");
        getChildren().addAll(choices, progress(model));
        model.sourceProperty().subscribe(this::offer);
        model.dataProperty().subscribe(data -> {
            if (choice.getItems().contains(data)) {
                choice.setValue(data);
            }
        });
    }

    private Label name() {
        name.getStyleClass().add("results-name");
        name.setMinWidth(60);
        name.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private ComboBox<String> choice(ResultsModel model) {
        choice.setId("results-data");
        choice.getStyleClass().add(Styles.SMALL);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setAccessibleText("Data that the network is tried on");
        choice.managedProperty().bind(choice.visibleProperty());
        choice.valueProperty().addListener((property, was, is) -> {
            if (is != null) {
                model.wishData(is);
            }
        });
        return choice;
    }

    private static Label problem(ResultsModel model) {
        Label problem = Texts.wrapped("");
        problem.getStyleClass().add("results-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    /** Keeps its room, so that nothing moves when it comes and goes. */
    private static ProgressBar progress(ResultsModel model) {
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add("results-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Reading the digits");
        progress.progressProperty().bind(model.progressProperty());
        progress.visibleProperty().bind(model.readingProperty());
        return progress;
    }

    private void offer(Optional<EpochReadings> source) {
        List<String> data = source.map(EpochReadings::data).orElse(List.of());
        name.setText(source.map(EpochReadings::name).orElse(""));
        choice.setVisible(data.size() > 1);
        choice.getItems().setAll(data);
        choice.setValue(data.isEmpty() ? null : data.get(0));
    }
}
