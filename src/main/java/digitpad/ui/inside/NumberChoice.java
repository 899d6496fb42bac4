package digitpad.ui.inside;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One of many that are numbered from 1: by arrows or typed. What was typed wrongly is said below, and nothing changes. */
public final class NumberChoice extends VBox {
    private static final int LONGEST = 12;

    private final String name;
    private final IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(1, 1, 1);
    private final Spinner<Integer> spinner = new Spinner<>(values);
    private final Label all = new Label();
    private final Label problem = new Label();

    /** Whether it is only told what was chosen elsewhere. */
    private boolean following;

    /**
     * @param name what is chosen: "kernel"
     * @param chosen hears which, counted from 0
     */
    public NumberChoice(String name, String id, IntConsumer chosen) {
        super();
        this.name = name;
        String caption = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setAccessibleText(caption);
        spinner.getStyleClass().addAll("small", "number-choice");
        spinner.getEditor().setAccessibleText(caption);
        spinner.getEditor()
                .setTextFormatter(
                        new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST ? change : null));
        values.setWrapAround(true);
        values.setConverter(new Reading());
        values.valueProperty().addListener((property, was, is) -> {
            if (!following && is != null) {
                say("");
                chosen.accept(is - 1);
            }
        });
        // What was typed gives way to what it came to, also where that is the former number.
        spinner.getEditor().setOnAction(event -> take());
        spinner.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take();
            }
        });
        Label label = new Label(caption);
        label.setLabelFor(spinner);
        for (Label each : new Label[] {label, all}) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        problem.setId(id + "-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        say("");
        HBox row = new HBox(label, spinner, all);
        row.getStyleClass().add("inside-controls");
        getChildren().addAll(row, problem);
    }

    private final class Reading extends StringConverter<Integer> {
        @Override
        public String toString(Integer value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Integer fromString(String text) {
            String typed = text.strip();
            if (typed.equals(toString(values.getValue()))) {
                return values.getValue();
            }
            try {
                int number = Integer.parseInt(typed);
                if (number >= values.getMin() && number <= values.getMax()) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below.
            }
            say("“" + typed + "” is no " + name + " from 1 to " + values.getMax() + ": it stays " + values.getValue()
                    + ".");
            return values.getValue();
        }
    }

    private void take() {
        say("");
        spinner.commitValue();
        spinner.cancelEdit();
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    /** Shows which is chosen, counted from 0, out of how many. */
    public void show(int number, int count) {
        if (values.getValue() != number + 1) {
            say("");
        }
        following = true;
        values.setMax(count);
        values.setValue(number + 1);
        following = false;
        all.setText("of " + count);
        spinner.setDisable(count < 2);
    }
}
