package digitpad.ui.tour;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the tour is. To be used on the FX thread. */
public final class TourModel {
    private static final int NOWHERE = -1;

    private final List<TourStep> steps;
    private final Runnable restore;
    private final BooleanSupplier busy;
    private final ReadOnlyObjectWrapper<Optional<TourStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int at = NOWHERE;

    /**
     * @param steps in order
     * @param restore leaves the window as it was before the tour
     * @param busy whether nothing may move now, as with the pen down: then the tour stays where it is
     */
    public TourModel(List<TourStep> steps, Runnable restore, BooleanSupplier busy) {
        this.steps = List.copyOf(steps);
        this.restore = restore;
        this.busy = busy;
    }

    /** What is told of now; empty while there is no tour. */
    public ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether somebody is being shown around. */
    public boolean isUnderWay() {
        return at != NOWHERE;
    }

    /** Number of the present step, from 1 on. */
    int number() {
        return at + 1;
    }

    int size() {
        return steps.size();
    }

    boolean isFirst() {
        return at == 0;
    }

    boolean isLast() {
        return at == steps.size() - 1;
    }

    /** Begins, or begins anew. */
    public void start() {
        go(0, 1);
    }

    /** Goes on; after the last step the tour is over. */
    public void next() {
        if (isUnderWay()) {
            go(at + 1, 1);
        }
    }

    /** Goes back; from the first step nowhere. */
    public void back() {
        if (isUnderWay() && !isFirst()) {
            go(at - 1, -1);
        }
    }

    /** Ends the tour wherever it is. */
    public void end() {
        if (isUnderWay()) {
            at = NOWHERE;
            step.set(Optional.empty());
            restore.run();
        }
    }

    /** To the first step from {@code place} on, in a direction, that there is a place for. */
    private void go(int place, int direction) {
        if (busy.getAsBoolean()) {
            return;
        }
        for (int each = place; each >= 0 && each < steps.size(); each += direction) {
            if (steps.get(each).show().getAsBoolean()) {
                at = each;
                step.set(Optional.of(steps.get(each)));
                return;
            }
        }
        if (direction > 0) {
            end();
        }
    }
}
