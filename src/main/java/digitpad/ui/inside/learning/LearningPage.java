package digitpad.ui.inside.learning;

import digitpad.app.explanation.Explained;
import digitpad.app.explanation.Subject;
import digitpad.app.runs.RunRecord;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.view.LearningFigure;
import digitpad.recognition.Percent;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.runs.RunRow;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.StringConverter;

/** What a network looked for at each epoch of its training, and what it made of the digit on the pad. */
public final class LearningPage extends InsidePage {
    private static final Duration BETWEEN_EPOCHS = Duration.millis(600);

    private final EpochsModel epochs;
    private final ObservableList<RunRow> rows;
    private final ChoiceBox<RunRecord> runs = new ChoiceBox<>();
    private final Slider slider = new Slider();
    private final Label number = new Label();
    private final ToggleButton play = new ToggleButton("Play");
    private final FigurePane picture = new FigurePane("inside-learning-picture", this::figure);
    private final Timeline playing = new Timeline(new KeyFrame(BETWEEN_EPOCHS, event -> step()));

    /** Whether controls only follow the model. */
    private boolean following;

    /** @param rows the runs that there are, the newest first */
    public LearningPage(InsideModel model, EpochsModel epochs, ObservableList<RunRow> rows) {
        super("inside-learning", "While it learns", model);
        this.epochs = epochs;
        this.rows = rows;
        runs.setId("inside-learning-run");
        runs.setAccessibleText("Training whose epochs are looked at");
        runs.setMaxWidth(Double.MAX_VALUE);
        runs.setConverter(new StringConverter<>() {
            @Override
            public String toString(RunRecord run) {
                return run == null ? "" : run.name();
            }

            @Override
            public RunRecord fromString(String name) {
                throw new UnsupportedOperationException("Runs are chosen, not typed.");
            }
        });
        slider.setId("inside-learning-epoch");
        slider.setAccessibleText("Epoch");
        slider.setMin(0);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        number.getStyleClass().add("epoch-number");
        number.setMinWidth(USE_PREF_SIZE);
        play.setId("inside-learning-play");
        play.setAccessibleText("Play the epochs one after the other");
        play.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(new Label("Epoch"), slider, number, play);
        line.getStyleClass().add("inside-controls");
        content().getChildren().addAll(runs, line, picture);
        playing.setCycleCount(Animation.INDEFINITE);
        play.selectedProperty().addListener((property, was, is) -> play(is));
        runs.valueProperty().addListener((property, was, is) -> {
            if (!following) {
                epochs.look(Optional.ofNullable(is));
            }
        });
        slider.valueProperty().addListener((property, was, is) -> {
            if (!following && !epochs.epochsProperty().get().isEmpty()) {
                epochs.choose(epochs.epochsProperty().get().get((int) Math.round(is.doubleValue())));
            }
        });
        epochs.changesProperty().addListener((property, was, is) -> show());
        rows.addListener((ListChangeListener<RunRow>) change -> list());
    }

    private void list() {
        List<RunRecord> all = rows.stream()
                .map(RunRow::run)
                .filter(run -> !run.history().epochs().isEmpty())
                .toList();
        Optional<String> chosen = Optional.ofNullable(runs.getValue()).map(RunRecord::id);
        following = true;
        runs.getItems().setAll(all);
        RunRecord again = all.stream()
                .filter(run -> chosen.isEmpty() || run.id().equals(chosen.get()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        runs.setValue(again);
        following = false;
        epochs.look(Optional.ofNullable(again));
    }

    private void play(boolean on) {
        play.setText(on ? "Pause" : "Play");
        if (on) {
            if (slider.getValue() >= slider.getMax()) {
                slider.setValue(0);
            }
            playing.play();
        } else {
            playing.stop();
        }
    }

    private void step() {
        if (slider.getValue() >= slider.getMax()) {
            play.setSelected(false);
        } else {
            slider.setValue(Math.rint(slider.getValue()) + 1);
        }
    }

    private Figure figure(double width) {
        return epochs.explained()
                .map(is -> LearningFigure.of(is.network(), is.trace(), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    @Override
    protected void refresh() {
        if (runs.getItems().isEmpty()) {
            list();
        }
        epochs.show(model().trace().map(trace -> new Subject(trace.digit(), model().ink())));
        show();
    }

    private void show() {
        if (runs.getItems().isEmpty()) {
            trouble(
                    "Nothing was trained here yet. Train a network (tab Train), and watch here what its kernels become, "
                            + "epoch by epoch.");
            return;
        }
        if (!epochs.problem().isEmpty()) {
            trouble(epochs.problem());
            return;
        }
        trouble("");
        follow();
        picture.refresh();
        epochs.explained().ifPresent(this::describe);
    }

    private void follow() {
        List<Integer> kept = epochs.epochsProperty().get();
        following = true;
        slider.setMax(Math.max(1, kept.size() - 1));
        slider.setDisable(kept.size() < 2);
        play.setDisable(kept.size() < 2);
        int place = kept.indexOf(epochs.epoch());
        if (place >= 0 && Math.round(slider.getValue()) != place && !slider.isValueChanging()) {
            slider.setValue(place);
        }
        following = false;
        number.setText(kept.isEmpty() ? "" : epochs.epoch() + " of " + kept.get(kept.size() - 1));
    }

    private void describe(Explained is) {
        String accuracy = epochs.run().stream()
                .flatMap(run -> run.history().epochs().stream())
                .filter(record -> record.epoch() == epochs.epoch())
                .map(record -> " It read " + Percent.ofProbability(record.validationAccuracy())
                        + " of the validation digits right.")
                .findFirst()
                .orElse("");
        String digit = is.trace()
                .map(trace -> " It reads the digit on the pad as " + LearningFigure.answerWords(trace) + ".")
                .orElse(" Draw a digit on the pad to see what it makes of it.");
        explain(
                "This is the network after epoch " + epochs.epoch() + ": it has seen all training digits "
                        + (epochs.epoch() == 1 ? "once" : epochs.epoch() + " times") + "." + accuracy + digit
                        + " A kernel with one colour beside the other looks for an edge.",
                "After each batch: weight = weight − learning rate × slope of the loss, in the optimiser's way.");
    }

    @Override
    protected void hidden() {
        play.setSelected(false);
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
