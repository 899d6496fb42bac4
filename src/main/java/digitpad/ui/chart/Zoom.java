package digitpad.ui.chart;

import digitpad.ui.chart.axis.Range;
import java.util.Optional;

/**
 * A stretch of the x axis that was zoomed to.
 *
 * @param chosen where it lay when it was chosen
 * @param following whether it goes along with the newest point, because it reached to that when it was chosen
 */
record Zoom(Range chosen, boolean following) {
    /** The least that can be zoomed to: two steps of what x counts. */
    static final double LEAST_SPAN = 2;

    /** Makes {@code wanted} visible, or as much of it as there is; empty where that is the whole. */
    static Optional<Zoom> to(Range wanted, Range whole) {
        double least = leastSpan(whole);
        Range wide = wanted.span() < least ? Range.around((wanted.low() + wanted.high()) / 2, least) : wanted;
        Range range = wide.movedInto(whole);
        return range.equals(whole) ? Optional.empty() : Optional.of(new Zoom(range, range.high() >= whole.high()));
    }

    /** Makes {@code factor} times as much visible as {@code visible}; the place {@code fixed} stays where it is. */
    static Optional<Zoom> by(double factor, double fixed, Range visible, Range whole) {
        double span = Math.max(leastSpan(whole), visible.span() * factor);
        double low = fixed - (fixed - visible.low()) / visible.span() * span;
        return to(new Range(low, low + span), whole);
    }

    /** What is visible, now that all there is reaches over {@code whole}. */
    Range range(Range whole) {
        if (following) {
            return new Range(whole.high() - chosen.span(), whole.high()).movedInto(whole);
        }
        return chosen.low() < whole.high() && chosen.high() > whole.low() ? chosen : whole;
    }

    private static double leastSpan(Range whole) {
        return Math.min(LEAST_SPAN, whole.span());
    }
}
