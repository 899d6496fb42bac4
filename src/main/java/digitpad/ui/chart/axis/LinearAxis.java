package digitpad.ui.chart.axis;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis with equal steps of 1, 2 or 5 times a power of ten (Heckbert, "Nice Numbers for Graph Labels", Graphics Gems,
 * 1990).
 *
 * @param step from tick to tick
 */
public record LinearAxis(Range range, double step, Unit unit) implements Axis {
    /**
     * An axis with ends of its own.
     *
     * @param mostTicks about so many at most, from 1
     * @param leastStep no ticks nearer to each other
     */
    public static LinearAxis exact(Range range, int mostTicks, double leastStep, Unit unit) {
        return new LinearAxis(range, Math.max(leastStep, niceStep(range.span() / mostTicks)), unit);
    }

    /** An axis that begins and ends at a tick, but for rounding, and reaches over all of {@code data}. */
    public static LinearAxis around(Range data, int mostTicks, Unit unit) {
        double step = niceStep(data.span() / mostTicks);
        // Far from zero the product rounds too.
        double low = Math.min(data.low(), lastAtOrBelow(data.low() / step) * step);
        double high = Math.max(data.high(), firstAtOrAbove(data.high() / step) * step);
        return new LinearAxis(new Range(low, high), step, unit);
    }

    private static double lastAtOrBelow(double steps) {
        return Math.floor(steps + rounding(steps));
    }

    private static double firstAtOrAbove(double steps) {
        return Math.ceil(steps - rounding(steps));
    }

    /** By how much what is a whole number of steps may miss it: the further from zero, the more. */
    private static double rounding(double steps) {
        return Math.max(1e-9, 4 * Math.ulp(steps));
    }

    /** The least of 1, 2 and 5 times a power of ten that is no less. */
    static double niceStep(double least) {
        double power = Math.pow(10, NumberText.exponent(least));
        double digit = least / power - 1e-9;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    @Override
    public double share(double value) {
        return (value - range.low()) / range.span();
    }

    /** The value at a place, 0 being the low end and 1 the high one. */
    public double at(double share) {
        return range.low() + share * range.span();
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
        long last = (long) lastAtOrBelow(range.high() / step);
        for (long each = (long) firstAtOrAbove(range.low() / step); each <= last; each++) {
            double value = each * step;
            ticks.add(new Tick(value, NumberText.tick(value, step, largest, unit)));
        }
        return ticks;
    }
}
