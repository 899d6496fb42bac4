package digitpad.explanation.view.convolution;

import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import java.util.List;

/**
 * The map that is read, with its padding and the window on it, and beside it the maps that come of it, where the window's value
 * lands. Strides are seen: a value that is put out is as wide as the windows are apart.
 */
public final class WindowMaps {
    /** What the cells of the map that is read are called. */
    public static final String INPUT = "input";

    /** What the cells of the map that is put out are called. */
    public static final String OUTPUT = "output";

    private static final double ABOVE = 34;
    private static final double LARGEST_CELL = 24;
    private static final double HIGHEST = 300;
    private static final double NARROW = 460;
    private static final double LEAST = 104;

    private final ConvolutionGeometry geometry;
    private final WindowPlace place;
    private final double left;
    private final double width;
    private double right;

    /** A map with its names. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    record Picture(String name, String title, String details, float[] values, Shade shade) {}

    /** @param width for all maps together */
    WindowMaps(ConvolutionGeometry geometry, WindowPlace place, double left, double width) {
        this.geometry = geometry;
        this.place = place;
        this.left = left;
        this.width = width;
    }

    /**
     * Draws them.
     *
     * @return lower edge
     */
    double draw(FigureBuilder figure, double top, Picture input, List<Picture> outputs) {
        double gap = width < NARROW && outputs.size() > 1 ? 8 : 28;
        // The names of small maps need room, too.
        double least = Math.min(LEAST, (width - gap * outputs.size()) / (outputs.size() + 1));
        double cell = Math.floor(Math.min(LARGEST_CELL, HIGHEST / geometry.paddedHeight()));
        while (cell > 1 && across(cell, least, outputs.size()) + gap * outputs.size() > width) {
            cell--;
        }
        input(figure, left, top + ABOVE, cell, input);
        double x = left + Math.max(least, geometry.paddedWidth() * cell) + gap;
        double y = top + ABOVE + geometry.top() * cell;
        for (Picture output : outputs) {
            output(figure, x, y, cell * geometry.stride(), output);
            x += Math.max(least, geometry.outWidth() * geometry.stride() * cell) + gap;
        }
        right = x - gap;
        return top
                + ABOVE
                + Math.max(geometry.paddedHeight(), geometry.top() + geometry.outHeight() * geometry.stride()) * cell;
    }

    /** Width of all maps together. */
    private double across(double cell, double least, int outputs) {
        return Math.max(least, geometry.paddedWidth() * cell)
                + outputs * Math.max(least, geometry.outWidth() * geometry.stride() * cell);
    }

    /** Right edge of what was drawn. */
    double right() {
        return right;
    }

    private void input(FigureBuilder figure, double x, double y, double cell, Picture map) {
        head(figure, x, y, map);
        double fullWidth = geometry.paddedWidth() * cell;
        double fullHeight = geometry.paddedHeight() * cell;
        double mapX = x + geometry.left() * cell;
        double mapY = y + geometry.top() * cell;
        figure.fill(x, y, fullWidth, fullHeight, Tone.TRACK);
        figure.numbers(
                map.name(),
                mapX,
                mapY,
                geometry.width() * cell,
                geometry.height() * cell,
                map.values(),
                geometry.width(),
                map.shade());
        figure.frame(mapX - 1, mapY - 1, geometry.width() * cell + 2, geometry.height() * cell + 2, 1, Tone.EDGE);
        double windowX = mapX + geometry.firstColumn(place.column()) * cell;
        double windowY = mapY + geometry.firstRow(place.row()) * cell;
        double side = geometry.size() * cell;
        figure.frame(windowX - 1, windowY - 1, side + 2, side + 2, 2, Tone.ACCENT);
        figure.spot(new Spot(
                x,
                y,
                fullWidth,
                fullHeight,
                geometry.paddedWidth(),
                geometry.paddedHeight(),
                new Target.OfGrid(INPUT),
                "The window lies where this is pressed."));
    }

    private void output(FigureBuilder figure, double x, double y, double cell, Picture map) {
        head(figure, x, y - geometry.top() * cell / geometry.stride(), map);
        int columns = geometry.outWidth();
        double mapWidth = columns * cell;
        double mapHeight = geometry.outHeight() * cell;
        figure.numbers(map.name(), x, y, mapWidth, mapHeight, map.values(), columns, map.shade());
        for (int row = 0; row < geometry.outHeight(); row++) {
            for (int column = 0; column < columns; column++) {
                if (!place.shows(row, column)) {
                    figure.fill(x + column * cell, y + row * cell, cell, cell, Tone.TRACK);
                }
            }
        }
        figure.frame(x - 1, y - 1, mapWidth + 2, mapHeight + 2, 1, Tone.EDGE);
        figure.frame(x + place.column() * cell - 1, y + place.row() * cell - 1, cell + 2, cell + 2, 2, Tone.ACCENT);
        figure.spot(new Spot(
                x,
                y,
                mapWidth,
                mapHeight,
                columns,
                geometry.outHeight(),
                new Target.OfGrid(OUTPUT),
                "The value that lands here is shown."));
    }

    private static void head(FigureBuilder figure, double x, double y, Picture map) {
        figure.title(x, y - 22, map.title());
        figure.text(x, y - 8, map.details(), FigureBuilder.SMALL, Tone.QUIET);
    }
}
