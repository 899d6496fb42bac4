package digitpad.safetensors;

/** Whether numbers overflowed on their way. */
public final class FiniteNumbers {
    private FiniteNumbers() {}

    /** Whether none of {@code values} is infinite or not a number. */
    public static boolean all(float[] values) {
        float sum = 0;
        for (float value : values) {
            // Anything but a number times 0 is NaN.
            sum += value * 0;
        }
        return sum == 0;
    }
}
