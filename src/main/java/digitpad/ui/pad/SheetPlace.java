package digitpad.ui.pad;

import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Point;

/**
 * Where a sheet lies on the pad's node: its place p is seen at {@code p × scale + left} (or {@code top}). Of a drawing the
 * places are in pad units, of a picture in its pixels.
 *
 * @param scale logical pixels for a unit of the sheet
 * @param left where the sheet's 0 lies, in logical pixels from the node's left edge; may lie outside
 * @param top the same from its upper edge
 */
public record SheetPlace(double scale, double left, double top) {
    /** A unit of the sheet is a logical pixel of the node. */
    static final SheetPlace SAME = new SheetPlace(1, 0, 0);

    /**
     * Of a blank pad: its middle in the middle, its square as large as fits.
     *
     * @param width of the node in logical pixels, above 0
     * @param height of the node in logical pixels, above 0
     */
    static SheetPlace ofPad(double width, double height) {
        return ofPad(width, height, new InkBox(Pad.HALF, Pad.HALF, Pad.HALF, Pad.HALF));
    }

    /** The same, seen from as much farther off as it takes to have all of {@code ink} in sight. */
    static SheetPlace ofPad(double width, double height, InkBox ink) {
        double usual = Math.min(width, height) / Pad.SIZE;
        double scale = usual / Pad.zoom(ink, width / 2 / usual, height / 2 / usual);
        return new SheetPlace(scale, width / 2 - Pad.HALF * scale, height / 2 - Pad.HALF * scale);
    }

    /** Of a picture: in the middle, as large as fits into {@code width × height} logical pixels. */
    static SheetPlace ofPicture(double width, double height, int columns, int rows) {
        double scale = Math.min(width / columns, height / rows);
        return new SheetPlace(scale, (width - scale * columns) / 2, (height - scale * rows) / 2);
    }

    /** The sheet's place at {@code x} and {@code y} logical pixels of the node. */
    Point at(double x, double y) {
        return new Point((x - left) / scale, (y - top) / scale);
    }

    /** What of the sheet is in sight on a node of {@code width × height} logical pixels. */
    InkBox inSight(double width, double height) {
        return new InkBox((0 - left) / scale, (0 - top) / scale, (width - left) / scale, (height - top) / scale);
    }

    /** Logical pixels of the node's width at which {@code x} of the sheet is seen. */
    public double x(double x) {
        return x * scale + left;
    }

    /** Logical pixels of the node's height at which {@code y} of the sheet is seen. */
    public double y(double y) {
        return y * scale + top;
    }
}
