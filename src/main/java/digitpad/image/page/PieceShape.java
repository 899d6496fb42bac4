package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.StrokeWidth;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The shape of a small piece of ink.
 *
 * @param thickness width of its line as a share of its longest side: two thirds in a disc, little in a thin line
 * @param length of its line, as a multiple of its longest side: 1 in a straight one
 * @param isRing whether it has paper inside, as 0, 6, 8 and 9 have
 */
record PieceShape(double thickness, double length, boolean isRing) {
    /** Small pieces are looked at enlarged to this size. */
    private static final int SIDE = 48;

    private static final int MARGIN = 4;

    /** Where ink begins. */
    private static final float DARK = 0.5f;

    /** A hole is at least this share of the piece's box. */
    private static final double HOLE = 0.02;

    static PieceShape of(GrayImage ink) {
        int longest = Math.max(ink.width(), ink.height());
        double step = (double) longest / SIDE;
        int width = (int) Math.ceil(ink.width() / step) + 2 * MARGIN;
        int height = (int) Math.ceil(ink.height() / step) + 2 * MARGIN;
        GrayImage large = Resampler.resample(ink, -MARGIN * step, -MARGIN * step, step, width, height);
        // The box of its dark ink: a soft fringe is much of a small piece.
        double side = InkExtent.of(large).map(PixelBox::longestSide).orElse((double) SIDE);
        double thickness = StrokeWidth.of(large) / side;
        double area = 0;
        for (float pixel : large.pixels()) {
            area += pixel >= DARK ? 1 : 0;
        }
        double length = thickness == 0 ? 0 : area / (thickness * side * side);
        return new PieceShape(thickness, length, enclosed(large) > HOLE * SIDE * SIDE);
    }

    /** Pixels of paper from which there is no way out. */
    private static int enclosed(GrayImage ink) {
        int width = ink.width();
        float[] pixels = ink.pixels();
        boolean[] outside = new boolean[pixels.length];
        Deque<Integer> pending = new ArrayDeque<>();
        pending.add(0);
        outside[0] = true;
        int reached = 0;
        while (!pending.isEmpty()) {
            int pixel = pending.remove();
            reached++;
            int column = pixel % width;
            int[] near = {
                column > 0 ? pixel - 1 : pixel,
                column < width - 1 ? pixel + 1 : pixel,
                Math.max(column, pixel - width),
                Math.min(pixels.length - width + column, pixel + width)
            };
            for (int next : near) {
                if (!outside[next] && pixels[next] < DARK) {
                    outside[next] = true;
                    pending.add(next);
                }
            }
        }
        int paper = 0;
        for (float pixel : pixels) {
            paper += pixel < DARK ? 1 : 0;
        }
        return paper - reached;
    }
}
