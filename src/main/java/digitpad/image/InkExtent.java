package digitpad.image;

import java.util.Optional;

/** Where the ink of a picture begins and ends, to a fraction of a pixel. */
public final class InkExtent {
    /** The edge is looked for at this grey: low enough for faint ends, high enough for the fringe of a blurred edge. */
    private static final float EDGE = 0.25f;

    /** On an edge one pixel soft, that grey lies this far outside of its middle. */
    private static final double BESIDE = 0.25;

    private InkExtent() {}

    /** The box around the ink; empty where there is none. */
    public static Optional<PixelBox> of(GrayImage ink) {
        float[] columns = new float[ink.width()];
        float[] rows = new float[ink.height()];
        float[] pixels = ink.pixels();
        for (int y = 0, i = 0; y < rows.length; y++) {
            float darkest = 0;
            for (int x = 0; x < columns.length; x++, i++) {
                float pixel = pixels[i];
                // Most are paper, and greys are numbers: that is all that a general maximum would ask besides.
                if (pixel > 0) {
                    columns[x] = pixel > columns[x] ? pixel : columns[x];
                    darkest = pixel > darkest ? pixel : darkest;
                }
            }
            rows[y] = darkest;
        }
        double left = start(columns);
        if (left < 0) {
            return Optional.empty();
        }
        return Optional.of(new PixelBox(
                left, start(rows), columns.length - start(reversed(columns)), rows.length - start(reversed(rows))));
    }

    private static double start(float[] darkest) {
        for (int i = 0; i < darkest.length; i++) {
            if (darkest[i] >= EDGE) {
                float before = i == 0 ? 0 : darkest[i - 1];
                double crossing = i + 0.5 - (darkest[i] - EDGE) / (darkest[i] - before);
                return Math.max(0, crossing + BESIDE);
            }
        }
        return -1;
    }

    private static float[] reversed(float[] values) {
        float[] reversed = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
