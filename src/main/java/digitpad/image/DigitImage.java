package digitpad.image;

import java.util.Arrays;

/** What a network reads: 28×28 values, 0 is paper and 1 is ink, as in MNIST divided by 255. Immutable. */
public final class DigitImage {
    /** Pixels along a side. */
    public static final int SIZE = 28;

    /** Pixels altogether. */
    public static final int AREA = SIZE * SIZE;

    private final float[] ink;

    /**
     * @param ink 784 values in 0…1 row by row from the top left, copied
     * @throws IllegalArgumentException where the length is another or a value lies outside
     */
    public DigitImage(float[] ink) {
        if (ink.length != AREA) {
            throw new IllegalArgumentException("A digit image has " + AREA + " values, not " + ink.length + ".");
        }
        for (float value : ink) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("A digit image holds values from 0 to 1, not " + value + ".");
            }
        }
        this.ink = ink.clone();
    }

    /** The ink in {@code column} of {@code row}, 0…1. */
    public float at(int row, int column) {
        return ink[row * SIZE + column];
    }

    /** Whether there is no ink at all. */
    public boolean isBlank() {
        for (float value : ink) {
            if (value > 0) {
                return false;
            }
        }
        return true;
    }

    /** All values row by row, as a copy. */
    public float[] toArray() {
        return ink.clone();
    }

    /** Copies the 784 values to {@code target} from {@code offset} on: for batches, where a copy of a copy would cost. */
    public void copyTo(float[] target, int offset) {
        System.arraycopy(ink, 0, target, offset, AREA);
    }

    /** Reads bytes as MNIST stores them, 0 paper and 255 ink, from {@code offset} on. */
    public static DigitImage ofBytes(byte[] bytes, int offset) {
        float[] ink = new float[AREA];
        for (int i = 0; i < AREA; i++) {
            ink[i] = (bytes[offset + i] & 0xff) / 255f;
        }
        return new DigitImage(ink);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitImage image && Arrays.equals(ink, image.ink);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ink);
    }
}
