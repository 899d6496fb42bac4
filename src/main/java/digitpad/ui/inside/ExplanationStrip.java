package digitpad.ui.inside;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is shown in words, below the page and of one height, so that nothing moves when the words change. */
final class ExplanationStrip extends VBox {
    private final Label words = new Label();
    private final Label formula = new Label();
    private final ToggleButton asFormula = new ToggleButton("Formula");

    ExplanationStrip() {
        super();
        getStyleClass().add("explanation");
        words.setId("inside-words");
        words.setWrapText(true);
        words.getStyleClass().add("explanation-words");
        formula.setId("inside-formula");
        formula.setWrapText(true);
        formula.getStyleClass().add("explanation-formula");
        asFormula.setId("inside-as-formula");
        asFormula.getStyleClass().add("small");
        asFormula.setAccessibleText("Show the formula");
        asFormula.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox line = new HBox(words, asFormula);
        line.getStyleClass().add("explanation-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        getChildren().addAll(line, formula);
        formula.visibleProperty()
                .bind(asFormula.selectedProperty().and(formula.textProperty().isNotEmpty()));
        formula.managedProperty().bind(formula.visibleProperty());
        asFormula.visibleProperty().bind(formula.textProperty().isNotEmpty());
        asFormula.managedProperty().bind(asFormula.visibleProperty());
    }

    /** Speaks for a page from now on. */
    void speakFor(InsidePage page) {
        words.textProperty().bind(page.wordsProperty());
        formula.textProperty().bind(Bindings.concat(page.formulaProperty()));
    }
}
