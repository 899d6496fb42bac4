package digitpad.explanation.view;

import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;
import digitpad.explanation.grid.ValueGrid;
import digitpad.image.DigitImage;

/** The picture that a network reads, with its numbers as MNIST stores them: 0 is paper and 255 is ink. */
public final class PixelsFigure {
    /** The name of the grid of pixels. */
    public static final String PIXELS = "pixels";

    private static final double LARGEST_CELL = 28;

    /** Pixels that are enlarged, along a side. */
    private static final int SIDE = 9;

    private static final double MARGIN = 4;
    private static final double HEAD = 20;
    private static final double GAP = 12;

    private PixelsFigure() {}

    /**
     * The figure. Where the cells are too small for numbers, those around one cell are enlarged beside it.
     *
     * @param cell that is looked at
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(DigitImage digit, MapCell cell, double width) {
        FigureBuilder figure = new FigureBuilder();
        float[] values = digit.toArray();
        double room = width - 2 * MARGIN;
        double full = ValueGrid.cell(DigitImage.SIZE, room, LARGEST_CELL);
        double top = MARGIN + HEAD;
        figure.title(MARGIN, MARGIN + 12, "28×28 pixels");
        double height;
        if (full >= ValueGrid.WRITES_INK) {
            ValueGrid grid = new ValueGrid(values, DigitImage.SIZE, full, Shade.INK);
            pixels(figure, grid, top);
            grid.mark(figure, MARGIN, top, cell, 1, 1);
            height = top + grid.height();
        } else {
            double lensCell =
                    Math.max(ValueGrid.WRITES_INK, Math.min(LARGEST_CELL, Math.floor((room - GAP) / 2 / SIDE)));
            double lensWidth = SIDE * lensCell;
            ValueGrid grid = new ValueGrid(
                    values, DigitImage.SIZE, ValueGrid.cell(DigitImage.SIZE, room - GAP - lensWidth, 20), Shade.INK);
            pixels(figure, grid, top);
            MapCell first = grid.first(cell, SIDE);
            grid.mark(figure, MARGIN, top, first, SIDE, SIDE);
            double x = MARGIN + grid.width() + GAP;
            figure.text(x, MARGIN + 12, "The frame, enlarged", FigureBuilder.SMALL, Tone.QUIET);
            ValueGrid lens = grid.around(cell, SIDE, lensCell);
            lens.drawInk(figure, x, top, "");
            lens.mark(figure, x, top, new MapCell(cell.row() - first.row(), cell.column() - first.column()), 1, 1);
            height = top + Math.max(grid.height(), lens.height());
        }
        return figure.build(width, height + MARGIN, words(digit, cell));
    }

    private static void pixels(FigureBuilder figure, ValueGrid grid, double top) {
        grid.drawInk(figure, MARGIN, top, PIXELS);
        grid.spot(figure, MARGIN, top, PIXELS);
    }

    /** A pixel's number, 0…255. */
    public static int number(DigitImage digit, MapCell cell) {
        return Math.round(digit.at(cell.row(), cell.column()) * ValueGrid.FULL);
    }

    private static String words(DigitImage digit, MapCell cell) {
        return "The digit as 28×28 pixels from 0, paper, to 255, ink. The pixel in " + cell.words() + " is "
                + number(digit, cell) + ".";
    }
}
