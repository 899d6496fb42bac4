package digitpad.ui.runs;

import digitpad.ui.chart.ChartPair;
import digitpad.ui.chart.LineChart;
import digitpad.ui.help.Term;
import digitpad.ui.training.RunUses;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The table of runs, what can be done with one of them, and the curves of those that are ticked. */
public final class RunsView extends ScrollPane {

    private final RunsModel model;
    private final RunUses uses;
    private final BooleanProperty asking = new SimpleBooleanProperty();

    public RunsView(RunsModel model, RunUses uses) {
        this.model = model;
        this.uses = uses;
        getStyleClass().add("runs");
        getStylesheets()
                .add(Objects.requireNonNull(RunsView.class.getResource("/digitpad/ui/runs.css"))
                        .toExternalForm());
        RunTable table = new RunTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        ComparedCurves curves = new ComparedCurves(model);
        LineChart loss = new LineChart(curves.loss());
        LineChart accuracy = new LineChart(curves.accuracy());
        loss.explain(Term.LOSS);
        accuracy.explain(Term.ACCURACY);
        ChartPair charts = new ChartPair(accuracy, loss);
        model.selectedProperty().subscribe(row -> asking.set(false));
        VBox page = new VBox(table, actions(), question(), charts);
        page.getStyleClass().add("runs-page");
        page.setMinWidth(0);
        page.setMinHeight(Region.USE_PREF_SIZE);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Runs");
    }

    private FlowPane actions() {
        FlowPane actions = new FlowPane(
                action(
                        "run-results",
                        "Results",
                        "Show how well this run's network reads",
                        RunRow::usable,
                        row -> uses.showResults(row.run())),
                action(
                        "run-curves",
                        "Curves",
                        "Show this run's curves batch by batch",
                        row -> !row.trained(),
                        row -> uses.showCurves(row.run())),
                action(
                        "run-use",
                        "Use this network",
                        "Let this run's network read the pad",
                        RunRow::usable,
                        row -> uses.use(row.run())),
                action(
                        "run-resume",
                        "Resume",
                        "Go on with this run where it left off",
                        RunRow::canBeResumed,
                        row -> uses.resume(row.run())),
                action(
                        "run-save",
                        "Save as…",
                        "Save this run's network as a file",
                        RunRow::usable,
                        row -> uses.saveAs(row.run())),
                action(
                        "run-delete",
                        "Delete…",
                        "Delete this run from the disk",
                        row -> !row.trained(),
                        row -> asking.set(true)));
        Button export = new Button("Export CSV…");
        export.setId("run-export");
        export.setAccessibleText("Export the ticked runs, or all, as CSV");
        export.setOnAction(event -> uses.exportTable());
        Button open = new Button("Open a network…");
        open.setId("open-network");
        open.setAccessibleText("Open a network's file and let it read the pad");
        open.setOnAction(event -> uses.openModel());
        actions.getChildren().addAll(export, open);
        actions.getStyleClass().add("run-actions");
        return actions;
    }

    private Button action(
            String id, String name, String explanation, Predicate<RunRow> possible, Consumer<RunRow> does) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(explanation);
        button.setTooltip(new Tooltip(explanation));
        button.disableProperty()
                .bind(model.selectedProperty().map(row -> row.filter(possible).isEmpty()));
        button.setOnAction(event -> model.selectedProperty().get().ifPresent(does));
        return button;
    }

    /** Nothing modal: the question stands below the buttons. */
    private VBox question() {
        Label words = new Label();
        words.textProperty().bind(model.selectedProperty().map(row -> row.map(is -> "Delete "
                        + is.run().name() + " of " + is.started() + " with all its networks? This cannot be undone.")
                .orElse("")));
        Button remove = new Button("Delete");
        remove.setId("run-delete-confirmed");
        remove.getStyleClass().add("danger");
        remove.setAccessibleText("Delete the run for good");
        remove.setOnAction(event -> {
            asking.set(false);
            Optional<RunRow> row = model.selectedProperty().get();
            row.ifPresent(model::delete);
        });
        Button keep = new Button("Keep");
        keep.setAccessibleText("Keep the run");
        keep.setOnAction(event -> asking.set(false));
        asking.subscribe(asked -> {
            if (asked) {
                keep.requestFocus();
            }
        });
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox answers = new HBox(keep, remove);
        answers.getStyleClass().add("button-row");
        VBox question = new VBox(words, answers);
        question.getStyleClass().add("run-question");
        question.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                asking.set(false);
            }
        });
        question.visibleProperty().bind(asking);
        question.managedProperty().bind(asking);
        return question;
    }
}
