package digitpad.ui.data;

import digitpad.image.DigitImage;
import java.util.Arrays;

/**
 * Paints the part of a sheet that is seen into pixels of the screen, without the toolkit. Only those digits are touched, so
 * that a sheet of sixty thousand costs no more than one of a hundred.
 */
final class SheetPainter {
    private static final int SIZE = DigitImage.SIZE;

    private final float[] ink = new float[DigitImage.AREA];
    private final float[] line = new float[SIZE];
    private final int[] colours = new int[256];
    private int rgb = -1;
    private int side;
    private int[] near = new int[0];
    private float[] share = new float[0];

    /**
     * Paints.
     *
     * @param pixels {@code width × height} of them, overwritten: {@code colour} with the ink as its opacity, premultiplied
     * @param scale pixels of the screen a logical pixel
     * @param top how far the sheet is scrolled, in logical pixels
     * @param colour the ink's colour, 0xRRGGBB
     */
    void paint(
            ShownDigits digits,
            SheetLayout layout,
            int[] pixels,
            int width,
            int height,
            double scale,
            double top,
            int colour) {
        Arrays.fill(pixels, 0);
        mix(colour);
        measure((int) Math.round(SheetLayout.PICTURE * scale));
        int firstRow = Math.max(0, (int) (top / SheetLayout.PITCH));
        double margin = (SheetLayout.PITCH - SheetLayout.PICTURE) / 2;
        for (int position = firstRow * layout.columns(); position < layout.count(); position++) {
            int y = (int) Math.round((layout.y(position) - top + margin) * scale);
            if (y >= height) {
                return;
            }
            digits.copyInk(position, ink);
            int x = (int) Math.round((layout.x(position) + margin) * scale);
            paint(pixels, width, height, x, y);
        }
    }

    /** Where each pixel along a picture's side lies between two of the digit's, whose edges meet those of the picture. */
    private void measure(int wanted) {
        if (side == wanted) {
            return;
        }
        side = wanted;
        near = new int[side];
        share = new float[side];
        for (int i = 0; i < side; i++) {
            double place = Math.max(0, Math.min(SIZE - 1, (i + 0.5) * SIZE / side - 0.5));
            near[i] = Math.min(SIZE - 2, (int) place);
            share[i] = (float) (place - near[i]);
        }
    }

    private void paint(int[] pixels, int width, int height, int left, int top) {
        int lastRow = Math.min(side, height - top);
        int firstColumn = Math.max(0, -left);
        int lastColumn = Math.min(side, width - left);
        for (int row = Math.max(0, -top); row < lastRow; row++) {
            if (!mixRow(row)) {
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

    /** Mixes the two rows of the digit that a row of the picture lies between; false where both are blank. */
    private boolean mixRow(int row) {
        int upper = near[row] * SIZE;
        float most = 0;
        for (int i = 0; i < SIZE; i++) {
            float above = ink[upper + i];
            float mixed = above + (ink[upper + SIZE + i] - above) * share[row];
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
