package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tab "My hand": learning, the exercise, and all digits that were kept; below them what can be done with the selected ones. */
public final class HandView extends BorderPane {
    /** Between a tile and the edge that it is scrolled to, in logical pixels. */
    private static final double MARGIN = 12;

    private final HandModel model;
    private final ScrollPane scroll = new ScrollPane();

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
        HandGallery gallery = new HandGallery(model, selection, parts.lesson().doubtfulProperty(), open, this::reveal);
        VBox page = new VBox(
                new LessonPane(parts.lesson(), model, selection, inUse),
                new ExerciseCard(parts.exercise()),
                new GalleryHead(model, dialogs),
                problems(),
                nothing(),
                gallery,
                place());
        page.getStyleClass().add("hand-page");
        page.setMinWidth(0);
        page.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setAccessibleText("My hand");
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

    /** Scrolls no farther than it takes. */
    private void reveal(Node tile) {
        Bounds place = scroll.getContent().sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        double wanted = Math.max(place.getMaxY() + MARGIN - seen, Math.min(place.getMinY() - MARGIN, top));
        if (hidden > 0) {
            scroll.setVvalue(wanted / hidden);
        }
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

    private Label nothing() {
        Label nothing = new Label(
                "Nothing is kept yet. When a digit is misread, press what it really is below the reading, or its key; or"
                        + " write each digit three times.");
        nothing.getStyleClass().add("quiet");
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        nothing.visibleProperty().bind(Bindings.isEmpty(model.digits()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        return nothing;
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
