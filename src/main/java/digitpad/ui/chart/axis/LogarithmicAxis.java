package digitpad.ui.chart.axis;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of decades. What is zero or negative lies below its lower end, however far that reaches.
 *
 * @param range above 0
 * @param mostLabels about so many ticks have a label, from 1
 */
public record LogarithmicAxis(Range range, int mostLabels, Unit unit) implements Axis {
    /** Within so little the steps of a linear axis serve better than those of decades. */
    private static final double NARROW = 3;

    /**
     * An axis that begins and ends at 1, 2 or 5 times a power of ten, or where {@code data} reaches over little, at a step
     * of a linear axis.
     *
     * @param data above 0
     */
    public static LogarithmicAxis around(Range data, int mostLabels, Unit unit) {
        Range ends = new Range(1 / LinearAxis.niceStep(1 / data.low()), LinearAxis.niceStep(data.high()));
        if (data.high() / data.low() < NARROW) {
            Range linear = LinearAxis.around(data, mostLabels, unit).range();
            ends = linear.low() > 0 ? linear : ends;
        }
        return new LogarithmicAxis(ends, mostLabels, unit);
    }

    @Override
    public double share(double value) {
        return value > 0
                ? Math.log(value / range.low()) / Math.log(range.high() / range.low())
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public List<Tick> ticks() {
        if (range.high() / range.low() < NARROW) {
            return LinearAxis.exact(range, mostLabels, 0, unit).ticks();
        }
        double decades = Math.log10(range.high() / range.low());
        boolean withinDecades = decades < 1.5 || 3 * decades <= mostLabels;
        int everyDecade = (int) Math.max(1, Math.ceil(decades / mostLabels));
        List<Tick> ticks = new ArrayList<>();
        int last = NumberText.exponent(range.high());
        for (int exponent = NumberText.exponent(range.low()); exponent <= last; exponent++) {
            boolean labelled = Math.floorMod(exponent, everyDecade) == 0;
            for (int multiple = 1; multiple <= 9; multiple++) {
                boolean chosen = multiple == 1 || (withinDecades && (multiple == 2 || multiple == 5));
                add(multiple * Math.pow(10, exponent), labelled && chosen, ticks);
            }
        }
        return ticks;
    }

    private void add(double value, boolean labelled, List<Tick> ticks) {
        // A hair wider, because powers of ten are not quite exact.
        if (value >= range.low() * (1 - 1e-9) && value <= range.high() * (1 + 1e-9)) {
            ticks.add(new Tick(value, labelled ? NumberText.tick(value, value, value, unit) : ""));
        }
    }
}
