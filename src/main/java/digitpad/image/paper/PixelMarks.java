package digitpad.image.paper;

import java.util.BitSet;

/** Marks on the pixels of a raster, row by row. */
final class PixelMarks {
    private final int width;
    private final int height;
    private final BitSet bits;

    PixelMarks(int width, int height) {
        this.width = width;
        this.height = height;
        this.bits = new BitSet(width * height);
    }

    /** Marks the square around a pixel that reaches so many pixels from it to each side. */
    void mark(int pixel, int reach) {
        int column = pixel % width;
        int row = pixel / width;
        int from = Math.max(0, column - reach);
        int to = Math.min(width, column + reach + 1);
        int last = Math.min(height - 1, row + reach);
        for (int each = Math.max(0, row - reach); each <= last; each++) {
            bits.set(each * width + from, each * width + to);
        }
    }

    /** The marks themselves, a bit a pixel. */
    BitSet bits() {
        return bits;
    }
}
