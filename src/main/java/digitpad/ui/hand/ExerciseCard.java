package digitpad.ui.hand;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the exercise is, how far it is, and the button that begins it. */
final class ExerciseCard extends VBox {
    ExerciseCard(ExerciseModel model) {
        getStyleClass().add("hand-card");
        Label title = new Label("Write each digit three times");
        title.getStyleClass().add("hand-title");
        Label words = new Label();
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(model), model.writtenProperty(), model.completeProperty()));
        getChildren().addAll(title, words, progress(model), new HBox(start(model)));
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private static ProgressBar progress(ExerciseModel model) {
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(model.writtenProperty().divide((double) ExerciseModel.TOTAL));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Digits written of the exercise");
        progress.visibleProperty().bind(model.writtenProperty().greaterThan(0));
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private static Button start(ExerciseModel model) {
        Button start = new Button();
        start.setId("exercise-start");
        start.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> name(model), model.writtenProperty(), model.completeProperty()));
        start.setAccessibleText("Write the digits that DigitPad asks for");
        start.disableProperty().bind(model.taskProperty().map(task -> task.isPresent()));
        start.setOnAction(event -> model.start());
        return start;
    }

    private static String name(ExerciseModel model) {
        if (model.writtenProperty().get() > 0) {
            return "Go on";
        }
        return model.completeProperty().get() ? "Write thirty more" : "Begin";
    }

    private static String words(ExerciseModel model) {
        int written = model.writtenProperty().get();
        if (written > 0) {
            return written + " of " + ExerciseModel.TOTAL + " written.";
        }
        return model.completeProperty().get()
                ? "All thirty are written. With more of them, DigitPad learns better."
                : "The pad asks for thirty digits: a minute or two, to stop and go on at any time.";
    }
}
