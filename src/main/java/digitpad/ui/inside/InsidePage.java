package digitpad.ui.inside;

import digitpad.ui.figure.FigurePane;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One view of what the network does. It is made anew from the model as a whole, and only while it is looked at. */
public abstract class InsidePage extends VBox {
    private final String title;
    private final InsideModel model;
    private final VBox content = new VBox();
    private final Label trouble = new Label();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper formula = new ReadOnlyStringWrapper("");

    /**
     * @param id by which the page is found in the window
     * @param title on the button that leads to it
     */
    protected InsidePage(String id, String title, InsideModel model) {
        super();
        this.title = title;
        this.model = model;
        setId(id);
        getStyleClass().add("inside-page");
        content.getStyleClass().add("inside-content");
        trouble.getStyleClass().addAll("quiet", "inside-trouble");
        trouble.setId(id + "-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble("");
        getChildren().addAll(content, trouble);
    }

    /** Shows what the model has now. Called when the page comes into sight and at each change while it is in sight. */
    protected abstract void refresh();

    /** The page went out of sight: what moves by itself stops. */
    protected void hidden() {}

    /** The figures that are saved, in order. */
    protected abstract List<FigurePane> panes();

    /** What is on the button that leads here. */
    public final String title() {
        return title;
    }

    /** The explanation in plain English, true for the numbers that are shown. */
    public final ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The same as a formula; "" where there is none. */
    public final ReadOnlyStringProperty formulaProperty() {
        return formula.getReadOnlyProperty();
    }

    protected final InsideModel model() {
        return model;
    }

    /** Where figures and controls go. */
    protected final VBox content() {
        return content;
    }

    /** Says what is shown. */
    protected final void explain(String plain, String asFormula) {
        words.set(plain);
        formula.set(asFormula);
    }

    /** Shows a sentence that says why there is nothing to show in place of the content; "" shows the content. */
    protected final void trouble(String sentence) {
        boolean well = sentence.isEmpty();
        if (!well) {
            explain("", "");
        }
        trouble.setText(sentence);
        trouble.setVisible(!well);
        trouble.setManaged(!well);
        content.setVisible(well);
        content.setManaged(well);
    }
}
