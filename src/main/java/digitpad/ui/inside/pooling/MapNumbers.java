package digitpad.ui.inside.pooling;

import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** Numbers of maps as they are typed: what is none is the number that was there before, what is too large the last. */
final class MapNumbers extends StringConverter<Integer> {
    private final IntegerSpinnerValueFactory numbers;

    MapNumbers(IntegerSpinnerValueFactory numbers) {
        super();
        this.numbers = numbers;
    }

    @Override
    public String toString(Integer number) {
        return number == null ? "" : number.toString();
    }

    @Override
    public Integer fromString(String text) {
        try {
            return Math.max(numbers.getMin(), Math.min(numbers.getMax(), Integer.parseInt(text.strip())));
        } catch (NumberFormatException e) {
            return numbers.getValue();
        }
    }
}
