package digitpad.ui.runs;

import digitpad.app.runs.RunRecord;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A run's name, to be changed in place. One that is no good stays as it was typed, with the reason below it. */
final class NameCell extends TableCell<RunRow, String> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final BiConsumer<RunRow, String> rename;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final VBox editor = new VBox(field, problem);

    /** @param rename told of names that are good and others than before */
    NameCell(BiConsumer<RunRow, String> rename) {
        super();
        this.rename = rename;
        field.setId("run-name");
        field.setAccessibleText("Name of the run");
        field.setOnAction(event -> accept());
        field.textProperty().addListener((property, was, is) -> say(Optional.empty()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        editor.getStyleClass().add("name-editor");
        problem.setId("run-name-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        say(Optional.empty());
    }

    private void accept() {
        Optional<String> wrong = RunRecord.problemWithName(field.getText());
        say(wrong);
        if (wrong.isEmpty()) {
            // What is on the disk is shown: the new name as soon as it is there.
            RunRow row = getTableRow().getItem();
            String name = field.getText().strip();
            cancelEdit();
            if (row != null && !name.equals(row.run().name())) {
                rename.accept(row, name);
            }
        }
    }

    private void say(Optional<String> wrong) {
        problem.setText(wrong.orElse(""));
        problem.setVisible(wrong.isPresent());
        field.pseudoClassStateChanged(PROBLEM, wrong.isPresent());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            say(Optional.empty());
            setText(null);
            setGraphic(editor);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show(empty ? null : item);
        }
    }

    /** A row asks for the height of its cells without saying how wide they are, and a sentence has none without. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + editor.prefHeight(inside) + snappedBottomInset();
    }

    private void show(@Nullable String name) {
        setGraphic(null);
        setText(name);
    }
}
