package digitpad.dataset;

import digitpad.image.DigitImage;

/**
 * Whether digits are stored as MNIST's are, 0 for paper and 255 for ink, or the other way round, as pictures are. A digit
 * rarely touches its border: if that is darker than half on the average of all digits, paper is dark.
 */
public final class InkOnPaper {
    /** What is said where paper is 255. */
    public static final String INVERTED =
            "its digits are stored as dark ink on white paper, with 0 for ink; they are read the other way round, as MNIST's are.";

    private static final int SIZE = DigitImage.SIZE;
    private static final int HALF = 128;

    private InkOnPaper() {}

    /** The digits with 0 for paper, and what was done to them. */
    public static SourceContent of(DigitDataset digits) {
        Border border = new Border();
        for (int i = 0; i < digits.size(); i++) {
            digits.addBorder(i, border);
        }
        return border.isInk() ? SourceContent.of(digits.inverted()).with(INVERTED) : SourceContent.of(digits);
    }

    /** Makes ink of paper and paper of ink. */
    public static void invert(byte[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) ~pixels[i];
        }
    }

    /** The border of many digits. */
    public static final class Border {
        private long sum;
        private long count;

        /** Adds the border of 784 pixels from {@code start} on. */
        public void add(byte[] pixels, int start) {
            for (int i = 0; i < SIZE; i++) {
                add(pixels[start + i]);
                add(pixels[start + (SIZE - 1) * SIZE + i]);
                add(pixels[start + i * SIZE]);
                add(pixels[start + i * SIZE + SIZE - 1]);
            }
        }

        private void add(byte pixel) {
            sum += pixel & 0xff;
            count++;
        }

        /** Whether most of it would be ink. */
        public boolean isInk() {
            return count > 0 && sum >= HALF * count;
        }
    }
}
