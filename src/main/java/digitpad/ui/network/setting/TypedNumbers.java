package digitpad.ui.network.setting;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/**
 * Numbers that are typed or reached by arrows. Where what was typed is not what it came to, that is said: what is no number
 * leaves the value as it is, what is out of bounds is brought within.
 */
abstract class TypedNumbers<N> extends SpinnerValueFactory<N> {
    private static final int MOST_SHOWN = 20;

    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    TypedNumbers() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(N value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public N fromString(String text) {
                return typed(text.strip());
            }
        });
    }

    /** The number that {@code text} says. */
    abstract N read(String text);

    /** The nearest number that is possible. */
    abstract N within(N number);

    /** What became of what was typed, where it did not become the value; "" otherwise. */
    final ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Tells what stands in the field: whoever types on has read the remark. */
    final void typing(String text) {
        if (!text.strip().equals(getConverter().toString(getValue()))) {
            remark.set("");
        }
    }

    private N typed(String text) {
        N now = getValue();
        // Asked again for what stands there already.
        if (text.equals(getConverter().toString(now))) {
            return now;
        }
        try {
            N number = read(text);
            N taken = within(number);
            remark.set(taken.equals(number) ? "" : shown(text) + " is out of range: now " + taken + ".");
            return taken;
        } catch (NumberFormatException e) {
            remark.set(shown(text) + " is no number: it stays " + now + ".");
            return now;
        }
    }

    private static String shown(String text) {
        return "“" + text.substring(0, Math.min(MOST_SHOWN, text.length())) + "”";
    }
}
