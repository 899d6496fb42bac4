package digitpad.ui.training;

import digitpad.training.plan.TrainingPlan;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;

/**
 * A setting that goes along with the usual plan until somebody changes it.
 *
 * @param name by which a change of it is kept
 * @param setting its value
 * @param shown the value of a plan
 * @param known the value that a kept text stands for; empty where it means nothing any more
 */
record FollowedSetting<T>(
        String name, Property<T> setting, Function<TrainingPlan, T> shown, Function<String, Optional<T>> known) {
    /** One of several, kept by its name. */
    static <E extends Enum<E>> FollowedSetting<E> chosen(
            String name, Property<E> setting, E[] values, Function<TrainingPlan, E> shown) {
        return new FollowedSetting<>(name, setting, shown, text -> Stream.of(values)
                .filter(value -> value.name().equals(text))
                .findFirst());
    }

    /** A number, kept as it was typed. */
    static FollowedSetting<String> typed(String name, NumberSetting number, Function<TrainingPlan, String> shown) {
        return new FollowedSetting<>(name, number.textProperty(), shown, Optional::of);
    }

    void show(TrainingPlan plan) {
        setting.setValue(shown.apply(plan));
    }

    boolean shows(TrainingPlan plan) {
        return setting.getValue().equals(shown.apply(plan));
    }

    /** The value as it is kept. */
    String text() {
        T value = setting.getValue();
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    /** Takes over what was kept. */
    void change(String text) {
        known.apply(text).ifPresent(setting::setValue);
    }
}
