package digitpad.ui.network;

import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Numbers between 0 and 1, neither of them included. Steps are twentieths; what is typed is any such number. */
final class Shares extends SpinnerValueFactory<Double> {
    private static final double STEPS = 20;

    /** What a number that is typed is brought within. */
    private static final double LEAST = 0.001;

    Shares() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public Double fromString(String text) {
                return typed(text);
            }
        });
        setValue(0.5);
    }

    @Override
    public void decrement(int steps) {
        setValue(Math.max(1, Math.ceil(getValue() * STEPS - 1e-9) - steps) / STEPS);
    }

    @Override
    public void increment(int steps) {
        setValue(Math.min(STEPS - 1, Math.floor(getValue() * STEPS + 1e-9) + steps) / STEPS);
    }

    /** With a point or a comma; what is no number leaves the value as it is. */
    private Double typed(String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.').strip());
            return Double.isNaN(value) ? getValue() : Math.max(LEAST, Math.min(1 - LEAST, value));
        } catch (NumberFormatException e) {
            return getValue();
        }
    }
}
