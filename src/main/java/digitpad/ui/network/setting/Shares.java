package digitpad.ui.network.setting;

/** Numbers between 0 and 1, neither of them included. Steps are twentieths; what is typed is any such number. */
final class Shares extends TypedNumbers<Double> {
    private static final double STEPS = 20;

    /** What a number that is typed is brought within. */
    private static final double LEAST = 0.001;

    Shares() {
        setValue(0.5);
    }

    @Override
    public void decrement(int steps) {
        setValue(Math.max(1, Math.ceil(getValue() * STEPS - 1e-9) - steps) / STEPS);
    }

    @Override
    public void increment(int steps) {
        setValue(Math.min(STEPS - 1, Math.floor(getValue() * STEPS + 1e-9) + steps) / STEPS);
    }

    /** With a point or a comma. */
    @Override
    Double read(String text) {
        double value = Double.parseDouble(text.replace(',', '.'));
        if (Double.isNaN(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    @Override
    Double within(Double value) {
        return Math.max(LEAST, Math.min(1 - LEAST, value));
    }
}
