package digitpad.ui.runs;

import atlantafx.base.theme.Styles;
import digitpad.ui.picture.Icon;
import digitpad.ui.training.RunUses;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says above the panel that a training was stopped, and lets it go on; takes no room where there is none. */
public final class StoppedRunBar extends HBox {
    /**
     * @param busy whether a training is under way, beside which no other can go on
     * @param showRuns shows all runs
     */
    public StoppedRunBar(StoppedRunModel model, RunUses uses, ObservableValue<Boolean> busy, Runnable showRuns) {
        getStyleClass().add("stopped-run");
        setId("stopped-run");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label();
        sentence.setId("stopped-run-sentence");
        sentence.textProperty().bind(model.offerProperty().map(offer -> offer.map(StoppedRunModel::sentence)
                .orElse("")));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button goOn = button("stopped-run-go-on", "Go on", "Go on with this training where it stopped");
        goOn.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
        goOn.setOnAction(event -> model.offerProperty().get().ifPresent(uses::resume));
        Button runs = button("stopped-run-others", "All runs", "Show all runs; others were stopped as well");
        runs.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        runs.setOnAction(event -> showRuns.run());
        runs.visibleProperty().bind(model.severalProperty());
        runs.managedProperty().bind(model.severalProperty());
        Button dismiss = button("stopped-run-dismiss", "", "Do not offer this any more");
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        dismiss.setOnAction(event -> model.dismiss());
        getChildren().addAll(sentence, runs, goOn, dismiss);
        // Not while a training is on its way, which may be this one; it comes back where that fails.
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.offerProperty().get().isPresent() && !busy.getValue(),
                        model.offerProperty(),
                        busy));
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String id, String name, String explanation) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(explanation);
        button.setTooltip(new Tooltip(explanation));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
