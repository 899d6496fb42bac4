package digitpad.ui.training;

import digitpad.training.plan.TrainingPlan;
import digitpad.training.plan.TrainingPlanBuilder;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A number of the plan as it is typed, and what is wrong with it alone. */
final class NumberSetting {
    private final BiConsumer<TrainingPlanBuilder, String> write;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param write reads the text into a plan; throws IllegalArgumentException with a sentence where it is no good */
    NumberSetting(BiConsumer<TrainingPlanBuilder, String> write) {
        this.write = write;
    }

    StringProperty textProperty() {
        return text;
    }

    /** Why it is no good, as a sentence; "" where it is good. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Writes the number into {@code plan}, or says why it is no good; {@code good} is a plan that is, but for this number. */
    void read(TrainingPlanBuilder plan, TrainingPlan good) {
        try {
            TrainingPlanBuilder alone = good.change();
            write.accept(alone, text.get());
            alone.build();
            write.accept(plan, text.get());
            problem.set("");
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }
}
