package digitpad.image.preprocessing;

import digitpad.image.GrayImage;
import digitpad.image.Pieces;
import digitpad.image.StrokeWidth;
import java.util.Optional;

/**
 * Strokes that are as wide as the holes and notches of their digit are narrow: in a picture of few pixels such a hole is no
 * longer paper, only a little lighter than the ink around it. The edge is looked for at a darker grey, where it still shows.
 */
final class BlurredStrokes {
    /** The greys at which the edge is looked for, one after the other; the last leaves out what pressure and noise do. */
    private static final float[] EDGES = {0.7f, 0.8f, 0.9f, 0.95f};

    private static final float USUAL_EDGE = 0.5f;

    private BlurredStrokes() {}

    /**
     * The ink with its edge at the first grey at which strokes are at most {@code thickest} pixels wide, or at the last one
     * that leaves as many pieces as there were; empty where there is no better grey than one half.
     *
     * @param usual the width of the strokes as they are, in pixels
     */
    static Optional<GrayImage> opened(GrayImage ink, double usual, double thickest) {
        Optional<GrayImage> opened = Optional.empty();
        if (usual <= thickest) {
            return opened;
        }
        int pieces = pieces(ink);
        for (float edge : EDGES) {
            if (opened.isPresent() && StrokeWidth.of(opened.get()) <= thickest) {
                return opened;
            }
            GrayImage next = withEdge(ink, edge);
            if (pieces(next) != pieces) {
                return opened;
            }
            opened = Optional.of(next);
        }
        return opened;
    }

    /** Greys from {@code edge} on are above one half then. */
    private static GrayImage withEdge(GrayImage ink, float edge) {
        float paper = 2 * edge - 1;
        float[] pixels = ink.toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.max(0, (pixels[i] - paper) / (1 - paper));
        }
        return GrayImage.owning(ink.width(), ink.height(), pixels);
    }

    private static int pieces(GrayImage ink) {
        boolean[] dark = new boolean[ink.pixels().length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = ink.pixels()[i] >= USUAL_EDGE;
        }
        return Pieces.count(dark, ink.width(), true);
    }
}
