package digitpad.ui.tour;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import digitpad.ui.words.Unbroken;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a step says, and the way on, back and out. */
final class TourCard extends VBox {
    private final TourModel model;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label words = new Label();
    private final Button skip = button("tour-skip", "Skip", "Skip the tour");
    private final Button back = button("tour-back", "Back", "Back to the last place of the tour");
    private final Button next = button("tour-next", "Next", "Go on with the tour");

    TourCard(TourModel model) {
        this.model = model;
        setId("tour-card");
        getStyleClass().add("tour-card");
        title.setId("tour-title");
        title.getStyleClass().add("tour-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        place.getStyleClass().addAll("caption", "quiet");
        place.setMinWidth(USE_PREF_SIZE);
        words.setId("tour-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox head = new HBox(title, place);
        head.getStyleClass().add("button-row");
        head.setAlignment(Pos.BASELINE_LEFT);
        skip.getStyleClass().add(Styles.FLAT);
        next.getStyleClass().add(Styles.ACCENT);
        skip.setOnAction(event -> model.end());
        back.setOnAction(event -> model.back());
        next.setOnAction(event -> model.next());
        HBox buttons = new HBox(skip, new Spacer(), back, next);
        buttons.getStyleClass().add("button-row");
        getChildren().addAll(head, words, buttons);
        // What lies below is neither clicked nor drawn on through the card.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    private static Button button(String id, String name, String explanation) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(explanation);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void show(TourStep step) {
        title.setText(step.title());
        place.setText(model.number() + " of " + model.size());
        words.setText(Unbroken.of(step.words()));
        back.setDisable(model.isFirst());
        skip.setVisible(!model.isLast());
        next.setText(model.isLast() ? "Done" : "Next");
        // A screen reader says what is told of with the button that leads on, which has the keyboard.
        next.setAccessibleText(step.title() + ". " + step.words() + " " + next.getText());
        next.requestFocus();
    }
}
