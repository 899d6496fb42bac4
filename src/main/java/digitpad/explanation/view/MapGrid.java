package digitpad.explanation.view;

import digitpad.explanation.Activations;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.SignalShape;

/**
 * Where the maps of a layer lie, in rows as wide as there is room, each pixel of a map a whole number of logical pixels wide.
 *
 * @param columns of maps
 * @param rows of maps
 * @param zoom logical pixels a value
 * @param shown how many maps are drawn; of very many the first ones
 */
record MapGrid(SignalShape shape, int columns, int rows, int zoom, int shown) {
    /** Between two maps. */
    private static final int GAP = 4;

    /** No more maps than that are drawn of a layer: what is smaller than a glance is no picture. */
    private static final int MOST = 128;

    /** Height that the maps of a layer take at the most, unless a value needs at least one pixel. */
    private static final int HIGHEST = 150;

    /** A unit of a vector, as a square. */
    private static final int UNIT = 12;

    private static final int LARGEST_ZOOM = 4;

    /** The largest maps of which all find room. */
    static MapGrid of(SignalShape shape, double width) {
        int shown = Math.min(MOST, shape.channels());
        if (shape.isVector()) {
            int columns = (int) Math.max(1, Math.floor((width + GAP) / (UNIT + 2)));
            return new MapGrid(shape, Math.min(columns, shown), (shown - 1) / columns + 1, UNIT, shown);
        }
        for (int zoom = LARGEST_ZOOM; zoom > 1; zoom--) {
            MapGrid grid = zoomed(shape, width, shown, zoom);
            if (grid.height() <= HIGHEST && grid.columns() > 1) {
                return grid;
            }
        }
        return zoomed(shape, width, shown, 1);
    }

    private static MapGrid zoomed(SignalShape shape, double width, int shown, int zoom) {
        int columns = (int) Math.max(1, Math.floor((width + GAP) / (shape.width() * zoom + GAP)));
        return new MapGrid(shape, Math.min(columns, shown), (shown - 1) / columns + 1, zoom, shown);
    }

    private int gap() {
        return shape.isVector() ? 2 : GAP;
    }

    double mapWidth() {
        return (double) shape.width() * zoom;
    }

    double mapHeight() {
        return (double) shape.height() * zoom;
    }

    double width() {
        return columns * (mapWidth() + gap()) - gap();
    }

    double height() {
        return rows * (mapHeight() + gap()) - gap();
    }

    /** Left edge of a map, from that of the grid. */
    double x(int channel) {
        return channel % columns * (mapWidth() + gap());
    }

    /** Upper edge of a map, from that of the grid. */
    double y(int channel) {
        return Math.floorDiv(channel, columns) * (mapHeight() + gap());
    }

    /** Draws the maps. */
    void draw(FigureBuilder figure, double left, double top, int layer, Activations signal, Shade shade) {
        for (int channel = 0; channel < shown; channel++) {
            double x = left + x(channel);
            double y = top + y(channel);
            String what = shape.isVector() ? "unit " : "map ";
            figure.numbers(
                    "layer " + (layer + 1) + " " + what + (channel + 1),
                    x,
                    y,
                    mapWidth(),
                    mapHeight(),
                    signal.map(channel),
                    shape.width(),
                    shade);
            figure.frame(x - 1, y - 1, mapWidth() + 2, mapHeight() + 2, 1, Tone.TRACK);
            figure.spot(new Spot(x - 1, y - 1, mapWidth() + 2, mapHeight() + 2, new Target.OfMap(layer, channel), ""));
        }
    }
}
