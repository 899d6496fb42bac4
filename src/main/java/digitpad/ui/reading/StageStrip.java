package digitpad.ui.reading;

import digitpad.image.PreprocessTrace;
import digitpad.image.PreprocessTrace.Stage;
import digitpad.ui.picture.InkPicture;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The way from the pad to the 28×28 picture, stage by stage, folded away until somebody asks. */
final class StageStrip extends TitledPane {
    private final ReadingModel model;
    private final FlowPane strip = new FlowPane();
    private final List<Thumbnail> thumbnails = new ArrayList<>();

    /** @param shown whether the stages are unfolded, kept in step with the fold */
    StageStrip(ReadingModel model, BooleanProperty shown) {
        super();
        this.model = model;
        strip.getStyleClass().add("stages");
        getStyleClass().add("disclosure");
        setText("How it got there");
        setAccessibleText("How the drawing became the picture that the network sees");
        setContent(strip);
        // An unfolding that takes time would only get in the pen's way.
        setAnimated(false);
        expandedProperty().bindBidirectional(shown);
        expandedProperty().addListener((property, was, is) -> show());
        model.traceProperty().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        if (!isExpanded()) {
            return;
        }
        PreprocessTrace trace = model.traceProperty().get();
        List<Stage> stages = trace.stages();
        while (thumbnails.size() < stages.size()) {
            thumbnails.add(new Thumbnail());
        }
        for (int i = 0; i < stages.size(); i++) {
            thumbnails.get(i).show(stages.get(i));
        }
        List<Thumbnail> needed = thumbnails.subList(0, stages.size());
        if (stages.isEmpty()) {
            strip.getChildren().setAll(nothing());
        } else if (!strip.getChildren().equals(needed)) {
            strip.getChildren().setAll(needed);
        }
    }

    private static Label nothing() {
        Label label = new Label("Draw something to see each step from the pad to the network.");
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private static final class Thumbnail extends VBox {
        private final InkPicture picture = new InkPicture();
        private final Label name = new Label();

        Thumbnail() {
            getStyleClass().add("stage");
            name.getStyleClass().add("stage-name");
            name.setWrapText(true);
            getChildren().addAll(picture, name);
        }

        void show(Stage stage) {
            picture.show(stage.picture());
            picture.setAccessibleText(stage.name());
            name.setText(stage.name());
        }
    }
}
