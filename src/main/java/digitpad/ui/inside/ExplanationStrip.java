package digitpad.ui.inside;

import digitpad.ui.page.ScrolledPage;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is shown in words, or as a formula, below the page; of one height, so that nothing moves when the words change. */
final class ExplanationStrip extends VBox {
    private final Label words = new Label();
    private final Label formula = new Label();
    private final Hyperlink other = new Hyperlink();
    private boolean asFormula;

    ExplanationStrip() {
        super();
        getStyleClass().add("explanation");
        words.setId("inside-words");
        formula.setId("inside-formula");
        for (Label text : new Label[] {words, formula}) {
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            text.managedProperty().bind(text.visibleProperty());
        }
        other.setId("inside-as-formula");
        other.setOnAction(event -> {
            asFormula = !asFormula;
            choose();
        });
        formula.textProperty().addListener((property, was, is) -> choose());
        ScrolledPage place = new ScrolledPage("Explanation");
        place.getStyleClass().add("explanation-place");
        place.setFocusTraversable(false);
        VBox text = new VBox(words, formula);
        text.getStyleClass().add("explanation-text");
        place.setContent(text);
        getChildren().addAll(place, other);
        choose();
    }

    /** Speaks for a page from now on. */
    void speakFor(InsidePage page) {
        words.textProperty().bind(page.wordsProperty());
        formula.textProperty().bind(page.formulaProperty());
    }

    private void choose() {
        boolean there = !formula.getText().isEmpty();
        formula.setVisible(there && asFormula);
        words.setVisible(!formula.isVisible());
        other.setVisible(there);
        other.setText(formula.isVisible() ? "In words" : "As a formula");
        other.setAccessibleText(other.getText());
    }
}
