package digitpad.explanation.view;

import digitpad.explanation.Activations;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;

/** All maps of a layer, one of which is chosen; each can be pointed at as a {@code Target.OfMap}. */
public final class MapChoiceFigure {
    private static final double MARGIN = 4;

    private MapChoiceFigure() {}

    /**
     * @param layer place in the network of what puts the maps out
     * @param chosen channel that is framed
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(Activations signal, int layer, int chosen, double width) {
        MapGrid grid = MapGrid.of(signal.shape(), width - 2 * MARGIN);
        FigureBuilder figure = new FigureBuilder();
        grid.draw(figure, MARGIN, MARGIN, layer, signal, Shade.activation(signal.usualReach()));
        if (chosen < grid.shown()) {
            figure.frame(
                    MARGIN + grid.x(chosen) - 2,
                    MARGIN + grid.y(chosen) - 2,
                    grid.mapWidth() + 4,
                    grid.mapHeight() + 4,
                    2,
                    Tone.ACCENT);
        }
        double height = MARGIN + grid.height() + MARGIN;
        int more = signal.shape().channels() - grid.shown();
        if (more > 0) {
            figure.text(
                    MARGIN,
                    height + 10,
                    "and " + more + " more, which can be chosen by their number",
                    FigureBuilder.SMALL,
                    Tone.QUIET);
            height += 18;
        }
        return figure.build(
                width,
                height,
                "The " + signal.shape().channels() + " maps of the layer. Number " + (chosen + 1) + " is chosen.");
    }
}
