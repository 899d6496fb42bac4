package digitpad.ui.grid;

/** How large the tiles of a grid are; lengths are in logical pixels. */
public enum TileSize {
    /** For an overview of very many. */
    SMALL(42, 0),
    /** For judging a digit by its looks. */
    LARGE(56, 0),
    /** As {@link #LARGE}, with two lines of text below. */
    CAPTIONED(56, 2);

    /** Around the picture, where it is seen that a tile is selected. */
    static final double MARGIN = 4;

    /** Height of a line of text. */
    static final double LINE = 18;

    private final double picture;
    private final int lines;

    TileSize(double picture, int lines) {
        this.picture = picture;
        this.lines = lines;
    }

    /** Side of the picture. */
    double picture() {
        return picture;
    }

    /** Lines of text below it. */
    int lines() {
        return lines;
    }

    /** From one tile to the next in its row. */
    double width() {
        return picture + 2 * MARGIN;
    }

    /** From one row of tiles to the next. */
    double height() {
        return width() + lines * LINE;
    }
}
