package digitpad.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * Which digits of a grid are selected. What is not overridden is meant for one at a time.
 *
 * @param <T> what stands for a digit
 */
public interface GridSelection<T> {
    /** Where the keyboard goes on from. */
    ObservableValue<Optional<T>> currentProperty();

    /** All that are selected. */
    default ObservableValue<Set<T>> selectedProperty() {
        return currentProperty().map(current -> current.map(Set::of).orElse(Set.of()));
    }

    /** Selects one alone. */
    void choose(T digit);

    /** Selects one too, or not any more. */
    default void toggle(T digit) {
        choose(digit);
    }

    /** Selects all from where the selection began to this one. */
    default void extendTo(T digit) {
        choose(digit);
    }

    /** Selects several alone, if there can be. */
    default void chooseAll(List<T> digits) {}

    /** Selects none, if that can be. */
    default void none() {}

    /**
     * One digit at a time.
     *
     * @param choose selects another
     * @param clear selects none, if that can be
     */
    record Single<T>(ObservableValue<Optional<T>> currentProperty, Consumer<T> choose, Runnable clear)
            implements GridSelection<T> {
        @Override
        public void choose(T digit) {
            choose.accept(digit);
        }

        @Override
        public void none() {
            clear.run();
        }
    }
}
