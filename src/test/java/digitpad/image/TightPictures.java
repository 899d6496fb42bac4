package digitpad.image;

/** Pictures that a digit fills to their edges, for tests. */
public final class TightPictures {
    private static final int FINE = 160;

    private TightPictures() {}

    /**
     * The digit cut out without a margin.
     *
     * @param share of the picture that is ink at least; strokes are made as thick as that takes, up to a bound
     * @param longest side in pixels
     * @param stretched to a square
     * @return 0 paper, 1 ink, in 256 greys
     */
    public static GrayImage of(DigitImage digit, double share, int longest, boolean stretched) {
        GrayImage small = new GrayImage(DigitImage.SIZE, DigitImage.SIZE, digit.toArray());
        GrayImage fine = Resampler.resample(small, -6, -6, 0.25, FINE, FINE);
        GrayImage tight = cut(fine, longest, stretched);
        for (int growth = 1; growth <= 12 && share(tight) < share; growth++) {
            tight = cut(StrokeWidth.grown(fine, growth), longest, stretched);
        }
        return tight;
    }

    /** The share of the picture that is ink. */
    public static double share(GrayImage ink) {
        double sum = 0;
        for (float value : ink.pixels()) {
            sum += value;
        }
        return sum / ink.pixels().length;
    }

    private static GrayImage cut(GrayImage fine, int longest, boolean stretched) {
        int left = FINE;
        int top = FINE;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < FINE; y++) {
            for (int x = 0; x < FINE; x++) {
                if (fine.at(x, y) > 0.5) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        double scale = (double) longest / Math.max(right - left, bottom - top);
        int width = stretched ? longest : Math.max(3, (int) Math.round((right - left) * scale));
        int height = stretched ? longest : Math.max(3, (int) Math.round((bottom - top) * scale));
        float[] pixels = Resampler.resample(
                        fine,
                        new AxisWeights(FINE, left, (double) (right - left) / width, width),
                        new AxisWeights(FINE, top, (double) (bottom - top) / height, height))
                .toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.round(255 * pixels[i]) / 255f;
        }
        return new GrayImage(width, height, pixels);
    }
}
