package digitpad.ui.reading;

import digitpad.ui.picture.InkPicture;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The digit, how sure the network is, all ten probabilities, and what the network sees. */
public final class ReadingView extends VBox {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private static final PseudoClass TWO = PseudoClass.getPseudoClass("two");
    private static final PseudoClass THREE = PseudoClass.getPseudoClass("three");

    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    /** From this width on, in logical pixels, three candidates stand large beside what the network sees. */
    private static final double WIDE_ENOUGH = 416;

    private final ReadingModel model;

    /**
     * @param stagesShown whether the stages of the preprocessing are unfolded
     * @param useBundled lets the application's own network read again
     */
    public ReadingView(ReadingModel model, BooleanProperty stagesShown, Runnable useBundled) {
        this.model = model;
        getStyleClass().add("reading");
        ProbabilityBars bars = new ProbabilityBars(model.predictionProperty(), model.candidatesProperty());
        VBox.setVgrow(bars, Priority.ALWAYS);
        getChildren().addAll(new OtherNetwork(model, useBundled), head(), bars, new StageStrip(model, stagesShown));
        widthProperty().subscribe(width -> pseudoClassStateChanged(WIDE, width.doubleValue() >= WIDE_ENOUGH));
        model.labelProperty().subscribe(label -> pseudoClassStateChanged(READ, !label.isEmpty()));
        model.unsureProperty().subscribe(unsure -> pseudoClassStateChanged(UNSURE, unsure));
        model.candidatesProperty().subscribe(named -> {
            pseudoClassStateChanged(TWO, named.size() == 2);
            pseudoClassStateChanged(THREE, named.size() > 2);
        });
    }

    /** Adds something that can be said about the reading, below the probabilities. */
    public void addAnswer(Node answer) {
        getChildren().add(getChildren().size() - 1, answer);
    }

    /** Whether there is room to show large what matters most. */
    public void setRoomy(boolean roomy) {
        pseudoClassStateChanged(ROOMY, roomy);
    }

    private Node head() {
        HBox head = new HBox(saying(), seen());
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("reading-head");
        return head;
    }

    private Node saying() {
        Label digit = new Label();
        digit.getStyleClass().add("digit");
        digit.setId("digit");
        digit.textProperty().bind(model.labelProperty().map(label -> label.isEmpty() ? "–" : label));
        Label confidence = new Label();
        confidence.getStyleClass().add("confidence");
        confidence.setId("confidence");
        confidence.setWrapText(true);
        confidence.setMinHeight(Region.USE_PREF_SIZE);
        confidence.textProperty().bind(model.confidenceProperty());
        Label words = new Label();
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.wordsProperty());
        VBox saying = new VBox(digit, confidence, words);
        saying.getStyleClass().add("saying");
        saying.setAccessibleRole(AccessibleRole.TEXT);
        saying.accessibleTextProperty().bind(model.announcementProperty());
        HBox.setHgrow(saying, Priority.ALWAYS);
        return saying;
    }

    private Node seen() {
        InkPicture picture = new InkPicture();
        picture.setId("seen");
        picture.setAccessibleText("What the network sees: the digit in 28 by 28 pixels");
        model.traceProperty().subscribe(trace -> trace.result().ifPresentOrElse(picture::show, picture::clear));
        Label caption = new Label("The network sees");
        caption.getStyleClass().add("caption");
        VBox seen = new VBox(picture, caption);
        seen.getStyleClass().add("seen");
        return seen;
    }
}
