package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tab "My hand": learning, the exercise, and all digits that were kept; below them what can be done with the selected ones. */
public final class HandView extends BorderPane {
    /** Between a tile and the edge that it is scrolled to, in logical pixels. */
    private static final double MARGIN = 12;

    private final HandModel model;
    private final HandSelection selection;
    private final HandDialogs dialogs;
    private final ScrollPane scroll = new ScrollPane();

    /** The models of the tab. */
    public record Parts(HandModel hand, HandSelection selection, ExerciseModel exercise, LessonModel lesson) {}

    /**
     * @param inUse whether the network of the user's hand reads the pad
     * @param open lays a digit on the pad
     */
    public HandView(Parts parts, ObservableValue<Boolean> inUse, HandDialogs dialogs, Consumer<PersonalDigit> open) {
        this.model = parts.hand();
        this.selection = parts.selection();
        this.dialogs = dialogs;
        getStyleClass().add("hand");
        getStylesheets()
                .add(Objects.requireNonNull(HandView.class.getResource("/digitpad/ui/hand.css"))
                        .toExternalForm());
        HandGallery gallery = new HandGallery(model, selection, parts.lesson().doubtfulProperty(), open, this::reveal);
        VBox page = new VBox(
                new LessonPane(parts.lesson(), model, selection, inUse),
                exercise(parts.exercise()),
                head(),
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

    private static VBox exercise(ExerciseModel exercise) {
        Label title = new Label("Write each digit three times");
        title.getStyleClass().add("hand-title");
        Label words = new Label();
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(exercise), exercise.writtenProperty(), exercise.completeProperty()));
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(exercise.writtenProperty().divide((double) ExerciseModel.TOTAL));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Digits written of the exercise");
        progress.visibleProperty().bind(exercise.writtenProperty().greaterThan(0));
        progress.managedProperty().bind(progress.visibleProperty());
        Button start = new Button();
        start.setId("exercise-start");
        start.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> exercise.writtenProperty().get() > 0
                                ? "Go on"
                                : exercise.completeProperty().get() ? "Write thirty more" : "Begin",
                        exercise.writtenProperty(),
                        exercise.completeProperty()));
        start.setAccessibleText("Write the digits that DigitPad asks for");
        start.disableProperty().bind(exercise.taskProperty().map(task -> task.isPresent()));
        start.setOnAction(event -> exercise.start());
        VBox card = new VBox(title, words, progress, new HBox(start));
        card.getStyleClass().add("hand-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private static String words(ExerciseModel exercise) {
        int written = exercise.writtenProperty().get();
        if (written > 0) {
            return written + " of " + ExerciseModel.TOTAL + " written.";
        }
        return exercise.completeProperty().get()
                ? "All thirty are written. More of them make the learning surer."
                : "The pad asks for thirty digits: a minute or two, to stop and go on at any time.";
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("hand-title");
        title.setId("hand-count");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.digits().isEmpty()
                                ? "Your digits"
                                : "Your digits: " + model.digits().size(),
                        model.digits()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = new Button("Undo");
        undo.setId("hand-undo");
        undo.setAccessibleText("Take the last change of my digits back");
        Tooltip what = new Tooltip();
        what.textProperty().bind(model.undoableProperty().map(change -> "Undo: " + change));
        undo.setTooltip(what);
        undo.disableProperty().bind(model.undoableProperty().isEmpty());
        undo.setOnAction(event -> model.undo());
        MenuItem folder = new MenuItem("A folder…");
        folder.setOnAction(event -> dialogs.importedFolder().ifPresent(path -> model.importFrom(List.of(path))));
        MenuItem files = new MenuItem("Drawings…");
        files.setOnAction(event -> {
            List<Path> chosen = dialogs.importedFiles();
            if (!chosen.isEmpty()) {
                model.importFrom(chosen);
            }
        });
        MenuButton bring = new MenuButton("Import", null, folder, files);
        bring.setId("hand-import");
        bring.setAccessibleText("Add drawings from elsewhere to my digits");
        Button export = new Button("Export…");
        export.setId("hand-export");
        export.setAccessibleText("Write my digits into a new folder");
        export.disableProperty().bind(Bindings.isEmpty(model.digits()));
        export.setOnAction(event -> dialogs.exportFolder().ifPresent(target -> model.export(target, model.digits())));
        for (Region button : List.of(undo, bring, export)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox head = new HBox(title, gap, undo, bring, export);
        head.getStyleClass().add("hand-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
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
