package digitpad.ui.grid;

import java.util.Arrays;

/**
 * Paints small pictures of ink into pixels of the screen, without the toolkit. Where it is enlarged or reduced, ink is mixed
 * between the nearest pixels of the picture.
 */
final class InkPainter {
    private final int[] colours = new int[256];
    private int rgb = -1;
    private int[] pixels = new int[0];
    private int width;
    private int height;
    private int columns;
    private int side;
    private int[] near = new int[0];
    private float[] share = new float[0];
    private float[] line = new float[0];

    /**
     * Begins with blank pixels.
     *
     * @param target {@code width × height} pixels, overwritten: {@code colour} with the ink as its opacity, premultiplied
     * @param colour the ink's, 0xRRGGBB
     */
    void begin(int[] target, int targetWidth, int targetHeight, int colour) {
        Arrays.fill(target, 0);
        pixels = target;
        width = targetWidth;
        height = targetHeight;
        mix(colour);
    }

    /**
     * Paints a picture; what reaches beyond the edges is cut off.
     *
     * @param ink values of a square picture in 0…1, row by row
     * @param left edge in pixels, as {@code top} and {@code wantedSide} are
     */
    void paint(float[] ink, int left, int top, int wantedSide) {
        measure((int) Math.sqrt(ink.length), wantedSide);
        int lastRow = Math.min(side, height - top);
        int firstColumn = Math.max(0, -left);
        int lastColumn = Math.min(side, width - left);
        for (int row = Math.max(0, -top); row < lastRow; row++) {
            if (!mixRow(ink, row)) {
                continue;
            }
            int start = (top + row) * width + left;
            for (int column = firstColumn; column < lastColumn; column++) {
                int i = near[column];
                float opacity = line[i] + (line[i + 1] - line[i]) * share[column];
                pixels[start + column] = colours[(int) (opacity * 255 + 0.5f)];
            }
        }
    }

    /** Where each pixel along a painted side lies between two of the picture's, whose edges meet those painted. */
    private void measure(int pictureColumns, int wantedSide) {
        if (columns == pictureColumns && side == wantedSide) {
            return;
        }
        columns = pictureColumns;
        side = wantedSide;
        near = new int[side];
        share = new float[side];
        line = new float[columns];
        for (int i = 0; i < side; i++) {
            double place = Math.max(0, Math.min(columns - 1, (i + 0.5) * columns / side - 0.5));
            near[i] = Math.min(columns - 2, (int) place);
            share[i] = (float) (place - near[i]);
        }
    }

    /** Mixes the two rows of the picture that a painted row lies between; false where both are blank. */
    private boolean mixRow(float[] ink, int row) {
        int upper = near[row] * columns;
        float most = 0;
        for (int i = 0; i < columns; i++) {
            float above = ink[upper + i];
            float mixed = above + (ink[upper + columns + i] - above) * share[row];
            line[i] = mixed;
            most = Math.max(most, mixed);
        }
        return most > 0;
    }

    /** The colour at every opacity of 0…255, premultiplied. */
    private void mix(int wanted) {
        if (rgb == wanted) {
            return;
        }
        rgb = wanted;
        for (int alpha = 0; alpha < colours.length; alpha++) {
            int red = (rgb >> 16 & 0xff) * alpha / 255;
            int green = (rgb >> 8 & 0xff) * alpha / 255;
            int blue = (rgb & 0xff) * alpha / 255;
            colours[alpha] = alpha << 24 | red << 16 | green << 8 | blue;
        }
    }
}
