package digitpad.explanation.attribution;

import digitpad.explanation.OpenNetwork;
import digitpad.image.DigitImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Covers one part of a digit after the other and looks what becomes of the ten logits (Zeiler and Fergus 2014, as Captum
 * computes it): a window goes over the picture, and what the covering changed is the window's, the mean over the windows that
 * covered it a pixel's.
 *
 * @param window side of what is covered, in pixels: one of {@link #WINDOWS}
 * @param filling what the window is covered with
 */
public record Occlusion(int window, Filling filling) {
    /** Sides on offer; the whole picture is a whole number of strides wider than each. */
    public static final List<Integer> WINDOWS = List.of(4, 6, 8);

    /** The usual side. */
    public static final int USUAL_WINDOW = 6;

    /** Pixels from one place of the window to the next. */
    public static final int STRIDE = 2;

    /** Passes between two looks at whether somebody still waits. */
    private static final int BATCH = 16;

    /** What the window is covered with. */
    public enum Filling {
        /** Paper, which networks see as 0: what the ink there does. */
        PAPER(0),
        /** Full ink, which networks see as 1: what ink there would do. */
        INK(1);

        private final float value;

        Filling(float value) {
            this.value = value;
        }
    }

    /** @throws IllegalArgumentException where the window is another */
    public Occlusion {
        if (!WINDOWS.contains(window)) {
            throw new IllegalArgumentException("A window is one of " + WINDOWS + " pixels wide, not " + window + ".");
        }
    }

    /** How many places the window has. */
    public int places() {
        return places(window) * places(window);
    }

    private static int places(int window) {
        return (DigitImage.SIZE - window) / STRIDE + 1;
    }

    /**
     * Runs the network once a place at which the covering changes anything.
     *
     * @param cancelled looked at between batches
     * @return empty where it was cancelled
     */
    public Optional<OcclusionMaps> of(OpenNetwork network, DigitImage digit, BooleanSupplier cancelled) {
        List<Integer> changed = new ArrayList<>();
        List<DigitImage> pictures = new ArrayList<>();
        pictures.add(digit);
        int across = places(window);
        for (int place = 0; place < places(); place++) {
            DigitImage covered = covered(digit, place / across * STRIDE, place % across * STRIDE);
            if (!covered.equals(digit)) {
                changed.add(place);
                pictures.add(covered);
            }
        }
        float[] logits = new float[pictures.size() * OcclusionMaps.CLASSES];
        for (int from = 0; from < pictures.size(); from += BATCH) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            List<DigitImage> batch = pictures.subList(from, Math.min(pictures.size(), from + BATCH));
            float[] results = network.logits(batch);
            System.arraycopy(results, 0, logits, from * OcclusionMaps.CLASSES, results.length);
        }
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(maps(logits, changed));
    }

    private DigitImage covered(DigitImage digit, int top, int left) {
        float[] ink = digit.toArray();
        for (int row = top; row < top + window; row++) {
            for (int column = left; column < left + window; column++) {
                ink[row * DigitImage.SIZE + column] = filling.value;
            }
        }
        return new DigitImage(ink);
    }

    /** Spreads what each place changed over its pixels. The first logits are those of the whole digit. */
    private OcclusionMaps maps(float[] logits, List<Integer> changed) {
        double[][] sums = new double[OcclusionMaps.CLASSES][DigitImage.AREA];
        int across = places(window);
        for (int i = 0; i < changed.size(); i++) {
            int top = changed.get(i) / across * STRIDE;
            int left = changed.get(i) % across * STRIDE;
            for (int digit = 0; digit < OcclusionMaps.CLASSES; digit++) {
                double covered = logits[(i + 1) * OcclusionMaps.CLASSES + digit];
                // Towards what is there: for paper what the ink adds, for ink what more ink would add.
                double change = filling == Filling.PAPER ? logits[digit] - covered : covered - logits[digit];
                add(sums[digit], top, left, change);
            }
        }
        double[] often = new double[DigitImage.AREA];
        for (int place = 0; place < places(); place++) {
            add(often, place / across * STRIDE, place % across * STRIDE, 1);
        }
        float[][] means = new float[OcclusionMaps.CLASSES][DigitImage.AREA];
        for (int digit = 0; digit < OcclusionMaps.CLASSES; digit++) {
            for (int pixel = 0; pixel < DigitImage.AREA; pixel++) {
                means[digit][pixel] = (float) (sums[digit][pixel] / often[pixel]);
            }
        }
        return new OcclusionMaps(this, changed.size(), means);
    }

    private void add(double[] pixels, int top, int left, double value) {
        for (int row = top; row < top + window; row++) {
            for (int column = left; column < left + window; column++) {
                pixels[row * DigitImage.SIZE + column] += value;
            }
        }
    }
}
