package digitpad.ui.training;

import atlantafx.base.theme.Styles;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.words.Unbroken;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A field for a number with its caption above and, below, what is wrong with it: said when the field is left, not while
 * somebody types, and gone as soon as it is mended. What was typed stays.
 */
final class NumberField extends VBox {
    private static final double PROBLEM_WIDTH = 170;

    private final NumberSetting setting;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    NumberField(String name, Term term, String id, NumberSetting setting, String explanation) {
        this.setting = setting;
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        field.setTooltip(new Tooltip(explanation));
        field.textProperty().bindBidirectional(setting.textProperty());
        Label caption = TermMark.behind(new Label(name), term);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(field);
        problem.setId(id + "-problem");
        problem.getStyleClass().addAll("caption", "plan-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(PROBLEM_WIDTH);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getStyleClass().add("plan-field");
        getChildren().addAll(caption, field, problem);
        field.focusedProperty().subscribe(this::tell);
        field.setOnAction(event -> tell(setting.problemProperty().get()));
        setting.problemProperty().subscribe(() -> tell(field.isFocused()));
    }

    private void tell(boolean typing) {
        String wrong = setting.problemProperty().get();
        if (!typing || wrong.isEmpty()) {
            tell(wrong);
        }
    }

    private void tell(String wrong) {
        problem.setText(Unbroken.of(wrong));
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !wrong.isEmpty());
        field.setAccessibleHelp(wrong);
    }
}
