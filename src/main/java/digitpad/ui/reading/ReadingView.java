package digitpad.ui.reading;

import digitpad.ui.picture.InkPicture;
import digitpad.ui.words.Unbroken;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The digit, how sure the network is, all ten probabilities, and what the network sees. */
public final class ReadingView extends VBox {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private static final PseudoClass THREE = PseudoClass.getPseudoClass("three");

    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    /** From this width on, in logical pixels, three candidates stand large beside what the network sees. */
    private static final double WIDE_ENOUGH = 416;

    /** How high a number of many rows becomes where there is room, in logical pixels. */
    private static final double ROOMY_NUMBER = 208;

    private final ReadingModel model;
    private final NumberView number;
    private final StageStrip stages;

    /**
     * @param stagesShown whether the stages of the preprocessing are unfolded
     * @param useBundled lets the application's own network read again
     */
    public ReadingView(ReadingModel model, BooleanProperty stagesShown, Runnable useBundled) {
        this.model = model;
        this.number = new NumberView(model);
        this.stages = new StageStrip(model, stagesShown);
        getStyleClass().add("reading");
        ProbabilityBars bars = new ProbabilityBars(model.predictionProperty(), model.candidatesProperty());
        ReadingProblem figures = new ReadingProblem(bars, model.problemProperty());
        VBox.setVgrow(figures, Priority.ALWAYS);
        getChildren().addAll(new OtherNetwork(model, useBundled), head(), figures, stages);
        widthProperty().subscribe(width -> pseudoClassStateChanged(WIDE, width.doubleValue() >= WIDE_ENOUGH));
        model.labelProperty().subscribe(label -> pseudoClassStateChanged(READ, !label.isEmpty()));
        model.unsureProperty().subscribe(this::describe);
        model.readingProperty().subscribe(this::describe);
        model.candidatesProperty().subscribe(named -> pseudoClassStateChanged(THREE, named.size() > 2));
    }

    private void describe() {
        ShownReading reading = model.readingProperty().get();
        pseudoClassStateChanged(
                UNSURE,
                reading.isNumber() ? reading.open() > 0 : model.unsureProperty().get());
    }

    /** Adds something that can be said about the reading, below the probabilities. */
    public void addAnswer(Node answer) {
        getChildren().add(getChildren().size() - 1, answer);
    }

    /** Adds something that leads further, below the stages of a digit. */
    public void addBelowStages(Node further) {
        stages.addBelow(further);
    }

    /** Whether there is room to show large what matters most. */
    public void setRoomy(boolean roomy) {
        pseudoClassStateChanged(ROOMY, roomy);
        number.setMostHeight(roomy ? ROOMY_NUMBER : NumberView.USUAL);
    }

    private Node head() {
        HBox head = new HBox(saying(), seen());
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("reading-head");
        head.setPickOnBounds(false);
        return head;
    }

    private Node saying() {
        Label digit = new Label();
        digit.getStyleClass().add("digit");
        digit.setId("digit");
        digit.textProperty()
                .bind(model.labelProperty()
                        .map(label -> model.readingProperty().get().isNumber() ? "" : label.isEmpty() ? "–" : label));
        // The large digit's line reaches over what can be pressed above it.
        StackPane figure = new StackPane(digit);
        figure.getStyleClass().add("figure");
        figure.setMouseTransparent(true);
        figure.setAccessibleRole(AccessibleRole.TEXT);
        figure.accessibleTextProperty().bind(model.announcementProperty());
        number.visibleProperty().bind(model.readingProperty().map(ShownReading::isNumber));
        StackPane large = new StackPane(figure, number);
        large.getStyleClass().add("large-reading");
        large.setPickOnBounds(false);
        Label confidence = new Label();
        confidence.getStyleClass().add("confidence");
        confidence.setId("confidence");
        confidence.setWrapText(true);
        confidence.setMinHeight(Region.USE_PREF_SIZE);
        confidence.textProperty().bind(model.confidenceProperty().map(Unbroken::of));
        Label words = new Label();
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.wordsProperty().map(Unbroken::of));
        VBox saying = new VBox(large, confidence, words);
        saying.setPickOnBounds(false);
        saying.getStyleClass().add("saying");
        HBox.setHgrow(saying, Priority.ALWAYS);
        return saying;
    }

    private Node seen() {
        InkPicture picture = new InkPicture();
        picture.setId("seen");
        picture.setAccessibleText("What the network sees: the digit in 28 by 28 pixels");
        model.imageProperty().subscribe(image -> image.ifPresentOrElse(picture::show, picture::clear));
        Label caption = new Label("The network sees");
        caption.getStyleClass().add("caption");
        VBox seen = new VBox(picture, caption);
        seen.getStyleClass().add("seen");
        return seen;
    }
}
