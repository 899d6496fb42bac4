package digitpad.ui.network;

import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Whole numbers within bounds. Steps go to the next power of two; what is typed is any number, brought within the bounds. */
final class PowersOfTwo extends SpinnerValueFactory<Integer> {
    private final int least;
    private final int most;

    PowersOfTwo(int least, int most) {
        this.least = least;
        this.most = most;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public Integer fromString(String text) {
                return typed(text);
            }
        });
        setValue(least);
    }

    @Override
    public void decrement(int steps) {
        int value = getValue();
        for (int step = 0; step < steps; step++) {
            value = Integer.highestOneBit(Math.max(1, value - 1));
        }
        setValue(within(value));
    }

    @Override
    public void increment(int steps) {
        int value = getValue();
        for (int step = 0; step < steps && value < most; step++) {
            value = 2 * Integer.highestOneBit(value);
        }
        setValue(within(value));
    }

    /** What is no number leaves the value as it is. */
    private Integer typed(String text) {
        try {
            return within((int) Math.max(
                    least, Math.min(most, Long.parseLong(text.replace(",", "").strip()))));
        } catch (NumberFormatException e) {
            return getValue();
        }
    }

    private int within(int value) {
        return Math.max(least, Math.min(most, value));
    }
}
