package digitpad.image.lines;

import digitpad.image.GrayImage;

/** Takes lines out of ink and leaves the strokes that cross them: where one does, the ink across the line is thicker than it. */
public final class LineEraser {
    /** A line may be this much thicker in places, and so many pixels. */
    private static final double UNEVEN = 1.5;

    private static final double FRINGE = 1;

    /** The soft edge of a line, in pixels. */
    private static final int SOFT = 2;

    /** Fainter ink along a line is the line's. */
    private static final float FAINT = 0.2f;

    /** How far a line may lie from where it is expected, in pixels. */
    private static final int ASIDE = 3;

    private final float[] pixels;
    private final int width;
    private final int height;

    private LineEraser(GrayImage ink) {
        pixels = ink.toArray();
        width = ink.width();
        height = ink.height();
    }

    /** The ink without the lines. */
    public static GrayImage without(GrayImage ink, Iterable<StraightLine> lines) {
        LineEraser eraser = new LineEraser(ink);
        lines.forEach(eraser::erase);
        return GrayImage.owning(eraser.width, eraser.height, eraser.pixels);
    }

    private void erase(StraightLine line) {
        double most = UNEVEN * line.thickness() + FRINGE;
        int reach = SOFT + (int) Math.ceil(line.thickness());
        int last = Math.min(width, line.to() + reach);
        for (int column = Math.max(0, line.from() - reach); column < last; column++) {
            erase(column, (int) Math.round(line.at(column)), most);
        }
        for (int column = 0; column < width; column++) {
            fade(column, line);
        }
    }

    /** Where a line is hardly seen it still joins what it touches, and it goes on where it is too faint to be found. */
    private void fade(int column, StraightLine line) {
        double reach = line.thickness() / 2 + SOFT;
        int first = (int) Math.max(0, Math.ceil(line.at(column) - reach));
        int last = (int) Math.min(height - 1, Math.floor(line.at(column) + reach));
        for (int row = first; row <= last; row++) {
            if (pixels[row * width + column] < FAINT) {
                pixels[row * width + column] = 0;
            }
        }
    }

    private void erase(int column, int expected, double most) {
        int row = nearestDark(column, expected);
        if (row < 0) {
            return;
        }
        int top = row;
        while (top > 0 && isDark(column, top - 1)) {
            top--;
        }
        int bottom = row;
        while (bottom < height - 1 && isDark(column, bottom + 1)) {
            bottom++;
        }
        if (bottom - top + 1 > most) {
            return;
        }
        for (int y = Math.max(0, top - SOFT); y <= Math.min(height - 1, bottom + SOFT); y++) {
            boolean fringe = y < top || y > bottom;
            if (!fringe || pixels[y * width + column] < ThinRuns.DARK) {
                pixels[y * width + column] = 0;
            }
        }
    }

    private int nearestDark(int column, int expected) {
        for (int aside = 0; aside <= ASIDE; aside++) {
            if (isDark(column, expected - aside)) {
                return expected - aside;
            }
            if (isDark(column, expected + aside)) {
                return expected + aside;
            }
        }
        return -1;
    }

    private boolean isDark(int column, int row) {
        return row >= 0 && row < height && pixels[row * width + column] >= ThinRuns.DARK;
    }
}
