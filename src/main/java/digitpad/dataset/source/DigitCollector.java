package digitpad.dataset.source;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import java.util.Arrays;

/** Gathers digits into a data set without holding each as an object: 784 bytes a digit and a few for what is known of it. */
final class DigitCollector {
    private byte[] pixels = new byte[64 * DigitImage.AREA];
    private byte[] labels = new byte[64];
    private int[] writers = new int[64];
    private int size;

    /** Adds a digit; its ink is rounded to a 255th. */
    public void add(LabeledDigit digit, int writer) {
        makeRoom();
        float[] ink = digit.image().toArray();
        for (int pixel = 0; pixel < DigitImage.AREA; pixel++) {
            pixels[size * DigitImage.AREA + pixel] = (byte) Math.round(ink[pixel] * 255);
        }
        labels[size] = (byte) digit.label();
        writers[size++] = writer;
    }

    /**
     * Adds a digit as MNIST stores it.
     *
     * @param ink 784 bytes, 0 paper and 255 ink, copied
     * @param label 0…9
     */
    void add(byte[] ink, int label, int writer) {
        makeRoom();
        System.arraycopy(ink, 0, pixels, size * DigitImage.AREA, DigitImage.AREA);
        labels[size] = (byte) label;
        writers[size++] = writer;
    }

    private void makeRoom() {
        if (size == labels.length) {
            pixels = Arrays.copyOf(pixels, Math.multiplyExact(pixels.length, 2));
            labels = Arrays.copyOf(labels, size * 2);
            writers = Arrays.copyOf(writers, size * 2);
        }
    }

    public int size() {
        return size;
    }

    /** What was gathered so far. */
    public DigitDataset toDataset(String name) {
        return new DigitDataset(
                name,
                Arrays.copyOf(pixels, size * DigitImage.AREA),
                Arrays.copyOf(labels, size),
                Arrays.copyOf(writers, size));
    }
}
