package digitpad.ui.data;

/**
 * Where digits lie on a sheet that is read row by row. Lengths are in logical pixels, places are counted from the top left of
 * the whole sheet, of which a part is seen.
 *
 * @param count digits on the sheet
 * @param columns digits in a row, at least 1
 * @param left of the first column
 */
record SheetLayout(int count, int columns, double left) {
    /** Side of a digit's picture. */
    static final double PICTURE = 42;

    /** From one picture to the next. */
    static final double PITCH = 50;

    /** Fits as many columns as {@code width} has room for, in its middle. */
    static SheetLayout of(int count, double width) {
        int columns = Math.max(1, (int) (width / PITCH));
        return new SheetLayout(count, columns, Math.floor((width - columns * PITCH) / 2));
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    double height() {
        return rows() * PITCH;
    }

    /** The left edge of the cell at {@code position}. */
    double x(int position) {
        int column = position % columns;
        return left + column * PITCH;
    }

    /** The upper edge of the cell at {@code position}. */
    double y(int position) {
        int row = position / columns;
        return row * PITCH;
    }

    /** The position at a place, -1 where there is no digit. */
    int at(double x, double y) {
        int column = (int) Math.floor((x - left) / PITCH);
        int row = (int) Math.floor(y / PITCH);
        int position = row * columns + column;
        return column < 0 || column >= columns || row < 0 || position >= count ? -1 : position;
    }
}
