package digitpad.ui.network.setting;

/** Whole numbers within bounds. Steps go to the next power of two; what is typed is any number, brought within the bounds. */
final class PowersOfTwo extends TypedNumbers<Integer> {
    private final int least;
    private final int most;

    PowersOfTwo(int least, int most) {
        this.least = least;
        this.most = most;
        setValue(least);
    }

    @Override
    public void decrement(int steps) {
        int value = getValue();
        for (int step = 0; step < steps; step++) {
            value = Integer.highestOneBit(Math.max(1, value - 1));
        }
        setValue(within(value));
    }

    @Override
    public void increment(int steps) {
        int value = getValue();
        for (int step = 0; step < steps && value < most; step++) {
            value = 2 * Integer.highestOneBit(value);
        }
        setValue(within(value));
    }

    @Override
    Integer read(String text) {
        long number = Long.parseLong(text.replace(",", ""));
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    @Override
    Integer within(Integer value) {
        return Math.max(least, Math.min(most, value));
    }
}
