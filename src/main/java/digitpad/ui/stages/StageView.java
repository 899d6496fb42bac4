package digitpad.ui.stages;

import digitpad.ui.picture.Photographs;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One stage of the picture on the pad, in the pad's place. A press on it belongs to the pad below, where a drawing begins: that
 * ends it.
 */
public final class StageView extends BorderPane {
    private final StageModel model;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label words = new Label();
    private final Label reading = new Label();
    private final Button previous = button("stage-previous", "‹", "The step before (left arrow)", -1);
    private final Button next = button("stage-next", "›", "The next step (right arrow)", 1);

    public StageView(StageModel model) {
        this.model = model;
        setId("stage-view");
        getStyleClass().add("stage-view");
        setTop(bar());
        Pane place = new Pane(picture) {
            @Override
            protected void layoutChildren() {
                picture.setFitWidth(getWidth());
                picture.setFitHeight(getHeight());
                layoutInArea(picture, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
            }
        };
        place.setMinSize(0, 0);
        picture.setPreserveRatio(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCenter(place);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> model.end());
        setVisible(false);
        model.shownProperty().subscribe(shown -> {
            setVisible(shown.isPresent());
            shown.ifPresentOrElse(this::show, () -> picture.setImage(null));
        });
    }

    private VBox bar() {
        name.setId("stage-name");
        name.getStyleClass().add("stage-title");
        words.setId("stage-words");
        reading.setId("stage-reading");
        for (Label label : new Label[] {words, reading}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        Hyperlink back = new Hyperlink("Back to the picture");
        back.setId("stage-back");
        back.setAccessibleText("Back to the picture");
        back.setMinWidth(USE_PREF_SIZE);
        back.setFocusTraversable(false);
        back.setOnAction(event -> model.end());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(previous, next, name, back);
        head.getStyleClass().add("stage-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox bar = new VBox(head, words, reading);
        bar.getStyleClass().add("stage-bar");
        // What is pressed here is not meant for the paper below.
        bar.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        return bar;
    }

    private Button button(String id, String text, String tooltip, int stagesOn) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.step(stagesOn));
        return button;
    }

    private void show(StageModel.Shown shown) {
        name.setText(shown.stage().step().words() + " · " + shown.number() + " of " + shown.of());
        words.setText(StageWords.done(shown.stage().step()));
        reading.setText(StageWords.read(shown.reading()));
        previous.setDisable(shown.number() == 1);
        next.setDisable(shown.number() == shown.of());
        if (picture.getUserData() != shown.stage()) {
            picture.setUserData(shown.stage());
            picture.setImage(Photographs.toImage(shown.stage().picture()));
        }
        picture.setAccessibleText(name.getText());
    }
}
