package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.ui.page.ScrolledPage;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tab "My hand": learning, the exercise, and all digits that were kept; below them what can be done with the selected ones. */
public final class HandView extends BorderPane {
    private final HandModel model;
    /** The models of the tab. */
    public record Parts(HandModel hand, HandSelection selection, ExerciseModel exercise, LessonModel lesson) {}

    /**
     * @param inUse whether the network of the user's hand reads the pad
     * @param open lays a digit on the pad
     */
    public HandView(Parts parts, ObservableValue<Boolean> inUse, HandDialogs dialogs, Consumer<PersonalDigit> open) {
        this.model = parts.hand();
        HandSelection selection = parts.selection();
        getStyleClass().add("hand");
        getStylesheets()
                .add(Objects.requireNonNull(HandView.class.getResource("/digitpad/ui/hand.css"))
                        .toExternalForm());
        ScrolledPage scroll = new ScrolledPage("My hand");
        VBox page = new VBox(
                new LessonPane(parts.lesson(), model, selection, inUse),
                new ExerciseCard(parts.exercise()),
                new GalleryHead(model, dialogs),
                problems(),
                new HandGallery(model, selection, parts.lesson().doubtfulProperty(), open, scroll),
                place());
        page.getStyleClass().add("hand-page");
        page.setMinWidth(0);
        page.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setContent(page);
        scroll.getStyleClass().add("plain-scroll");
        setCenter(scroll);
        // Seen again after a look at other tabs or windows: the folder may have changed.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.refresh();
                parts.lesson().look();
            }
        });
        setBottom(new SelectionBar(selection, open));
    }

    private VBox problems() {
        VBox problems = new VBox();
        problems.getStyleClass().add("hand-warnings");
        model.problemsProperty().subscribe(sentences -> {
            problems.getChildren().setAll(ProblemLines.of(sentences));
            problems.setVisible(!sentences.isEmpty());
            problems.setManaged(!sentences.isEmpty());
        });
        return problems;
    }

    private Label place() {
        Label place =
                new Label("Each is a file of its own in " + model.folder() + ", yours to look at, copy and remove.");
        place.getStyleClass().add("caption");
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        return place;
    }
}
