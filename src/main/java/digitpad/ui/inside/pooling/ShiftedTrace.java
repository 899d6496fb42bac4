package digitpad.ui.inside.pooling;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.DigitShift;
import digitpad.ui.inside.InsideModel;
import java.util.Optional;

/** The digit beside itself moved by a pixel, both as the same network saw them; follows the digit. */
final class ShiftedTrace {
    private final InsideModel model;
    private final Runnable changed;
    private DigitShift shift = DigitShift.RIGHT;
    private Optional<Pair> pair = Optional.empty();

    /**
     * What can be compared.
     *
     * @param digit as it is
     * @param moved by a pixel
     */
    record Pair(ActivationTrace digit, ActivationTrace moved) {}

    /** @param changed runs when there is another pair */
    ShiftedTrace(InsideModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
    }

    DigitShift shift() {
        return shift;
    }

    /** Moves the digit another way. */
    void shift(DigitShift other) {
        shift = other;
        ask();
    }

    /** Has the digit of the moment moved and read. */
    void ask() {
        model.trace()
                .ifPresent(digit -> model.traceOf(shift.of(digit.digit()), moved -> {
                    pair = Optional.of(new Pair(digit, moved));
                    changed.run();
                }));
    }

    /** The newest pair by a network of this form; a moment older than the digit. */
    Optional<Pair> pair(ActivationTrace now) {
        return pair.filter(is -> is.digit().network().equals(now.network()));
    }

    /** Knows nothing any more: what comes next is another digit. */
    void forget() {
        pair = Optional.empty();
    }
}
