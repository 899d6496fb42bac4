package digitpad.ui.training;

import atlantafx.base.theme.Styles;
import digitpad.image.DigitImage;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is trained and how, folded to a line each; the live curves; and below them, always in sight, the buttons. */
public final class TrainingView extends BorderPane {
    private static final double TITLE_WIDTH = 76;
    private static final double ARROW_WIDTH = 32;

    /**
     * Something that can be unfolded.
     *
     * @param title a word
     * @param summary what is chosen, in a line
     */
    public record Part(String title, ObservableValue<String> summary, Node content) {}

    /**
     * @param data what is learnt from, in words
     * @param showData shows the data and lets others be chosen
     * @param samples digits for the preview of the augmentation
     * @param uses what can be done with the run when it is over
     */
    public TrainingView(
            TrainingModel training,
            SetupModel setup,
            PlanModel plan,
            WatchModel watch,
            Part network,
            ObservableValue<String> data,
            Runnable showData,
            Supplier<List<DigitImage>> samples,
            RunUses uses) {
        getStyleClass().add("training");
        getStylesheets()
                .add(Objects.requireNonNull(TrainingView.class.getResource("/digitpad/ui/training.css"))
                        .toExternalForm());
        VBox parts = new VBox(
                section(network),
                dataRow(data, showData),
                section(new Part("Settings", plan.summaryProperty(), new PlanView(plan, samples))));
        parts.getStyleClass().add("training-parts");
        ChartsPane charts = new ChartsPane(training.charts());
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox page = new VBox(
                parts, charts, new WatchPane(watch), TrainingBar.sentence("watch-problem", watch.problemProperty()));
        page.getStyleClass().add("training-page");
        // As narrow as the panel: texts are cut, nothing lies under the scroll bar.
        page.setMinWidth(0);
        page.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setAccessibleText("Training");
        setCenter(scroll);
        setBottom(new TrainingBar(training, setup, uses));
    }

    private static HBox dataRow(ObservableValue<String> data, Runnable showData) {
        Label title = TermMark.behind(new Label("Data"), Term.DATA);
        title.getStyleClass().add("part-title");
        title.setMinWidth(TITLE_WIDTH);
        Label summary = summary(data);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button choose = new Button("Choose…");
        choose.setId("choose-data");
        choose.setAccessibleText("Look at the data and choose what to learn from");
        choose.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> showData.run());
        HBox row = new HBox(title, summary, gap, choose);
        row.getStyleClass().add("part-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TitledPane section(Part part) {
        Label title = new Label(part.title());
        title.getStyleClass().add("part-title");
        title.setMinWidth(TITLE_WIDTH);
        Label summary = summary(part.summary());
        HBox head = new HBox(title, summary);
        HBox.setHgrow(summary, Priority.ALWAYS);
        TitledPane pane = new TitledPane();
        pane.setMinWidth(0);
        head.setMinWidth(0);
        head.maxWidthProperty().bind(pane.widthProperty().subtract(ARROW_WIDTH));
        pane.setGraphic(head);
        pane.setContent(part.content());
        pane.setId("part-" + part.title().toLowerCase(Locale.ROOT));
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setAccessibleText(part.title());
        pane.getStyleClass().addAll("disclosure", "part");
        return pane;
    }

    /** A line, the whole of which a tooltip says where the panel is narrow. */
    private static Label summary(ObservableValue<String> text) {
        Label summary = new Label();
        summary.getStyleClass().add("part-summary");
        summary.textProperty().bind(text);
        summary.setMinWidth(0);
        summary.setTooltip(new Tooltip());
        summary.getTooltip().textProperty().bind(text);
        return summary;
    }
}
