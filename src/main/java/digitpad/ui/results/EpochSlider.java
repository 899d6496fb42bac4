package digitpad.ui.results;

import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Chooses the epoch; takes no room where there is only one. */
final class EpochSlider extends HBox {
    private final ResultsModel model;
    private final Slider slider = new Slider();
    private final Label number = new Label();
    private final Label accuracy = new Label();

    /** Whether the slider only follows the model. */
    private boolean following;

    EpochSlider(ResultsModel model) {
        this.model = model;
        getStyleClass().add("epoch-slider");
        setAlignment(Pos.CENTER_LEFT);
        slider.setId("results-epoch");
        slider.setMin(0);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        number.getStyleClass().add("epoch-number");
        accuracy.getStyleClass().addAll("quiet", "epoch-accuracy");
        Label name = TermMark.behind(new Label("Epoch"), Term.EPOCH);
        getChildren().addAll(name, slider, number, accuracy);
        visibleProperty().bind(Bindings.createBooleanBinding(this::isChoice, model.epochsProperty()));
        managedProperty().bind(visibleProperty());
        slider.valueProperty().addListener((property, was, is) -> {
            if (!following) {
                model.wishEpoch(model.epochsProperty().get().get((int) Math.round(is.doubleValue())));
            }
        });
        model.epochsProperty().subscribe(epochs -> follow());
        model.epochProperty().subscribe(epoch -> follow());
        model.readingProperty().subscribe(reading -> describe());
        model.resultProperty().subscribe(result -> describe());
    }

    private boolean isChoice() {
        return model.epochsProperty().get().size() > 1;
    }

    private void follow() {
        List<Integer> epochs = model.epochsProperty().get();
        int place = epochs.indexOf(model.epochProperty().get());
        following = true;
        slider.setMax(Math.max(1, epochs.size() - 1));
        // A thumb between two ticks is on its way to the one that it was let go at.
        if (place >= 0 && Math.round(slider.getValue()) != place) {
            slider.setValue(place);
        }
        following = false;
        describe();
    }

    private void describe() {
        List<Integer> epochs = model.epochsProperty().get();
        if (!epochs.isEmpty()) {
            int epoch = model.epochProperty().get();
            number.setText(epoch + " of " + epochs.get(epochs.size() - 1));
            accuracy.setText(
                    model.readingProperty().get()
                            ? "reading…"
                            : model.resultProperty()
                                    .get()
                                    .filter(shown -> shown.epoch() == epoch)
                                    .map(shown -> ResultWords.percent(
                                            shown.readings().evaluation().accuracy()))
                                    .orElse("–"));
            slider.setAccessibleText("Epoch " + number.getText() + ", accuracy " + accuracy.getText());
        }
    }
}
