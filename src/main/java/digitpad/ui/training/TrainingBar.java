package digitpad.ui.training;

import atlantafx.base.theme.Styles;
import digitpad.ui.look.Gap;
import digitpad.ui.picture.Icon;
import digitpad.ui.words.Unbroken;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Start, pause and stop, and how far the training is. */
final class TrainingBar extends VBox {
    private static final double WORDS_WIDTH = 280;

    TrainingBar(TrainingModel training, SetupModel setup, RunUses uses) {
        getStyleClass().add("training-bar");
        Button start = new Button("Start", Icon.START.node());
        start.setId("start");
        start.getStyleClass().add(Styles.ACCENT);
        start.setAccessibleText("Start the training");
        start.setTooltip(new Tooltip("Start the training"));
        start.setOnAction(event -> setup.requestProperty().get().ifPresent(training::start));
        ObservableValue<Boolean> busy = training.phaseProperty().map(Phase::isBusy);
        start.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> busy.getValue() || setup.requestProperty().get().isEmpty(),
                        busy,
                        setup.requestProperty()));
        PausedSettings pausedSettings = new PausedSettings(training);
        Button pause = new Button();
        pause.setId("pause");
        training.phaseProperty().subscribe(phase -> dress(pause, phase == Phase.PAUSED));
        pause.setOnAction(event -> {
            if (training.getPhase() == Phase.PAUSED) {
                // What was typed holds, or is said to be no good.
                if (pausedSettings.accept()) {
                    training.goOn();
                }
            } else {
                training.pause();
            }
        });
        pause.disableProperty()
                .bind(training.phaseProperty().map(phase -> phase == Phase.IDLE || phase == Phase.STOPPING));
        Button stop = new Button("Stop", Icon.STOP.node());
        stop.setId("stop");
        stop.setAccessibleText("Stop the training and keep its best epoch");
        stop.setTooltip(new Tooltip("Stop; the best epoch is kept and the run can be resumed"));
        stop.setOnAction(event -> training.stop());
        stop.disableProperty().bind(busy.map(is -> !is));
        Label headline = new Label();
        headline.setId("training-headline");
        headline.getStyleClass().add("training-headline");
        headline.textProperty().bind(training.headlineProperty().map(Unbroken::of));
        Label detail = new Label();
        detail.getStyleClass().add("caption");
        detail.textProperty().bind(training.detailProperty());
        for (Label line : new Label[] {headline, detail}) {
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(headline, detail);
        words.getStyleClass().add("training-words");
        words.setAlignment(Pos.CENTER_LEFT);
        for (Button button : new Button[] {start, pause, stop}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        words.visibleProperty().bind(training.headlineProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        // In a narrow panel the words come below the buttons.
        HBox three = new HBox(start, pause, stop);
        three.getStyleClass().add("button-row");
        three.setAlignment(Pos.CENTER_LEFT);
        BesideOrBelow buttons = new BesideOrBelow(three, words, WORDS_WIDTH, Gap.WIDE);
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Share of the training that is done");
        progress.getStyleClass().add(Styles.SMALL);
        progress.progressProperty().bind(training.progressProperty());
        // The buttons last: they stay where they are, whatever comes and goes above them.
        getChildren()
                .addAll(
                        sentence(
                                "training-problem",
                                Bindings.createStringBinding(
                                        () -> busy.getValue()
                                                        || setup.problemProperty()
                                                                .get()
                                                                .isEmpty()
                                                ? training.problemProperty().get()
                                                : setup.problemProperty().get(),
                                        busy,
                                        setup.problemProperty(),
                                        training.problemProperty())),
                        sentence("training-warning", training.warningProperty()),
                        pausedSettings,
                        new OutcomeActions(training, uses),
                        progress,
                        buttons);
    }

    private static void dress(Button pause, boolean paused) {
        pause.setText(paused ? "Go on" : "Pause");
        pause.setGraphic((paused ? Icon.START : Icon.PAUSE).node());
        pause.setAccessibleText(paused ? "Go on with the training" : "Pause the training");
    }

    /** What is not well; takes no room where all is. */
    static Label sentence(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("plan-problem");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text.map(Unbroken::of));
        label.visibleProperty().bind(text.map(is -> !is.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
