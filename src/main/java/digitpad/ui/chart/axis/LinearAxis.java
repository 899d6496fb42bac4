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
        // A hair inwards: what is a multiple but for rounding has its tick there. Far from zero the product rounds too.
        double low = Math.min(data.low(), Math.floor(data.low() / step + 1e-9) * step);
        double high = Math.max(data.high(), Math.ceil(data.high() / step - 1e-9) * step);
        return new LinearAxis(new Range(low, high), step, unit);
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
        long last = (long) Math.floor(range.high() / step + 1e-9);
        for (long each = (long) Math.ceil(range.low() / step - 1e-9); each <= last; each++) {
            double value = each * step;
            ticks.add(new Tick(value, NumberText.tick(value, step, largest, unit)));
        }
        return ticks;
    }
}
