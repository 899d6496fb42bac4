package digitpad.image;

/** How wide strokes are in a picture, and how to make them wider or thinner. */
public final class StrokeWidth {
    private StrokeWidth() {}

    /**
     * The width of the strokes in pixels: four times the mean distance of the ink from its edge, which is exact for a long
     * band. 0 where nothing is half dark.
     */
    public static double of(GrayImage ink) {
        return 4 * DistanceField.meanInside(ink);
    }

    /**
     * The ink with its edge moved outwards by {@code growth} pixels (inwards if negative) and its edge a pixel soft; greys
     * that already are darker (or lighter) stay.
     */
    public static GrayImage grown(GrayImage ink, double growth) {
        // Ink that grows keeps what it has and gains paper near to it; ink that shrinks gains nothing.
        float[] distances = DistanceField.near(ink, growth <= 0, Math.abs(growth) + 0.5);
        float[] pixels = ink.pixels();
        float[] grown = new float[pixels.length];
        for (int i = 0; i < grown.length; i++) {
            if (growth > 0) {
                float moved = (float) Math.max(0, Math.min(1, -distances[i] + growth + 0.5));
                grown[i] = distances[i] == 0 ? 1 : Math.max(pixels[i], moved);
            } else if (distances[i] > 0) {
                grown[i] = Math.min(pixels[i], (float) Math.max(0, Math.min(1, distances[i] + growth + 0.5)));
            }
        }
        return GrayImage.owning(ink.width(), ink.height(), grown);
    }
}
