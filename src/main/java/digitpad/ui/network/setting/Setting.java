package digitpad.ui.network.setting;

import atlantafx.base.theme.Styles;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One size of a layer: a caption and a control that takes only what is possible. */
public final class Setting<T> extends VBox {
    private final Property<T> value;

    private Setting(String caption, Term term, Control control, Property<T> value) {
        this.value = value;
        Label label = TermMark.behind(new Label(caption), term);
        label.setLabelFor(control);
        label.getStyleClass().add("caption");
        control.setAccessibleText(caption);
        control.getStyleClass().add(Styles.SMALL);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("layer-setting");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
    }

    /** Below the control, what became of what was typed. */
    private Setting<T> withRemark(ObservableValue<String> said) {
        Label remark = new Label();
        remark.getStyleClass().addAll("caption", "layer-remark");
        remark.textProperty().bind(said);
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        getChildren().add(remark);
        return this;
    }

    /** One of a few. */
    public static <T> Setting<T> choice(String caption, Term term, List<T> all, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A choice is not typed.");
            }
        });
        return new Setting<>(caption, term, box, box.valueProperty());
    }

    /** One of a few sizes, whose names are short. */
    public static Setting<Integer> size(String caption, Term term, List<Integer> all, Function<Integer, String> name) {
        Setting<Integer> size = choice(caption, term, all, name);
        size.getStyleClass().add("short-layer-setting");
        return size;
    }

    /** A whole number; the arrows go from power of two to power of two, as is usual for kernels and units. */
    public static Setting<Integer> number(String caption, Term term, int least, int most) {
        PowersOfTwo values = new PowersOfTwo(least, most);
        Spinner<Integer> spinner = spinner(values, caption);
        spinner.setTooltip(new Tooltip(String.format(
                Locale.ROOT, "%d to %,d; the arrows go by powers of two, other numbers can be typed", least, most)));
        return new Setting<>(caption, term, spinner, values.valueProperty()).withRemark(values.remarkProperty());
    }

    /** A share between 0 and 1, neither of them included. */
    public static Setting<Double> share(String caption, Term term) {
        Shares values = new Shares();
        Spinner<Double> spinner = spinner(values, caption);
        spinner.setTooltip(new Tooltip("Share of the values that is left out while training, between 0 and 1"));
        return new Setting<>(caption, term, spinner, values.valueProperty()).withRemark(values.remarkProperty());
    }

    public T get() {
        return value.getValue();
    }

    public void set(T is) {
        value.setValue(is);
    }

    public void onChange(Runnable changed) {
        value.addListener((property, was, is) -> changed.run());
    }

    private static <N> Spinner<N> spinner(TypedNumbers<N> values, String caption) {
        Spinner<N> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.getEditor().setAccessibleText(caption);
        spinner.getEditor().textProperty().subscribe(values::typing);
        // What was typed is replaced by what was made of it, also where that is the former value.
        spinner.getEditor().setOnAction(event -> {
            spinner.commitValue();
            spinner.cancelEdit();
        });
        spinner.focusedProperty().addListener(focused -> {
            if (!spinner.isFocused()) {
                spinner.commitValue();
                spinner.cancelEdit();
            }
        });
        return spinner;
    }
}
