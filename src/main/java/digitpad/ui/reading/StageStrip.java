package digitpad.ui.reading;

import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.image.page.DigitInk;
import digitpad.image.preprocessing.PreprocessTrace;
import digitpad.image.preprocessing.PreprocessTrace.Stage;
import digitpad.ui.picture.InkPicture;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The way from the pad to the 28×28 picture, stage by stage, folded away until somebody asks. */
final class StageStrip extends TitledPane {
    private final ReadingModel model;
    private final FlowPane strip = new FlowPane();
    private final VBox content = new VBox(strip);
    private final List<Thumbnail> thumbnails = new ArrayList<>();
    private final Label nothing;

    /** @param shown whether the stages are unfolded, kept in step with the fold */
    StageStrip(ReadingModel model, BooleanProperty shown) {
        super();
        this.model = model;
        nothing = nothing(model);
        strip.getStyleClass().add("stages");
        getStyleClass().add("disclosure");
        setText("How it got there");
        setAccessibleText("How the drawing became the picture that the network sees");
        setContent(content);
        // An unfolding that takes time would only get in the pen's way.
        setAnimated(false);
        expandedProperty().bindBidirectional(shown);
        expandedProperty().addListener((property, was, is) -> show());
        model.inkProperty().addListener((property, was, is) -> show());
        show();
    }

    /** Adds something that leads further. */
    void addBelow(Node further) {
        content.getChildren().add(further);
    }

    private void show() {
        if (!isExpanded()) {
            return;
        }
        List<Stage> stages = model.inkProperty()
                .get()
                .map(DigitInk::trace)
                .orElse(PreprocessTrace.BLANK)
                .stages();
        while (thumbnails.size() < stages.size()) {
            thumbnails.add(new Thumbnail());
        }
        for (int i = 0; i < stages.size(); i++) {
            thumbnails.get(i).show(stages.get(i));
        }
        List<Thumbnail> needed = thumbnails.subList(0, stages.size());
        if (stages.isEmpty()) {
            strip.getChildren().setAll(nothing);
        } else if (!strip.getChildren().equals(needed)) {
            strip.getChildren().setAll(needed);
        }
    }

    private static Label nothing(ReadingModel model) {
        Label label = new Label();
        label.setId("no-stages");
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty()
                .bind(model.shownProperty()
                        .map(shown -> shown.map(LiveResult::sheet)
                                        .filter(sheet -> sheet instanceof Sheet.Picture)
                                        .isPresent()
                                ? "No ink was found in this picture, so that there are no steps to show."
                                : "As soon as there is ink, each step from the pad to the network is shown here."));
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
