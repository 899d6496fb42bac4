package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.LayerText;
import java.util.Locale;

/** One map large, with what can be said of its numbers. */
public final class MapFigure {
    /** Width in logical pixels. */
    public static final double WIDTH = 212;

    /** No figure is higher. */
    public static final double HIGHEST = 280;

    private static final double MARGIN = 8;
    private static final double SIDE = WIDTH - 2 * MARGIN;
    private static final double LINE = 15;

    private MapFigure() {}

    /**
     * The figure of a map, of a unit, or of the digit's own pixels.
     *
     * @param map that the trace has
     */
    public static Figure of(ActivationTrace trace, Target.OfMap map) {
        Activations signal = map.layer() < 0 ? trace.input(0) : trace.output(map.layer());
        float[] values = signal.map(map.channel());
        FigureBuilder figure = new FigureBuilder();
        String name = map.layer() < 0
                ? "The digit's pixels"
                : LayerText.kind(trace.layers().get(map.layer()).layer()) + ", "
                        + (signal.shape().isVector() ? "unit " : "map ") + (map.channel() + 1) + " of "
                        + signal.shape().channels();
        figure.title(MARGIN, 20, name);
        double y = 30;
        if (values.length > 1) {
            double height = SIDE * signal.shape().height() / signal.shape().width();
            Shade shade = map.layer() < 0 ? Shade.INK : Shade.activation(signal.usualReach());
            figure.numbers(name, MARGIN, y, SIDE, height, values, signal.shape().width(), shade);
            figure.frame(MARGIN - 1, y - 1, SIDE + 2, height + 2, 1, Tone.EDGE);
            y += height + 4;
        }
        for (String line : lines(values)) {
            figure.text(MARGIN, y + LINE - 3, line, FigureBuilder.SMALL, Tone.QUIET);
            y += LINE;
        }
        return figure.build(WIDTH, y + MARGIN, name + ". " + String.join(" ", lines(values)));
    }

    private static String[] lines(float[] values) {
        if (values.length == 1) {
            return new String[] {String.format(Locale.ROOT, "Its value is %.3f.", values[0])};
        }
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        int zeros = 0;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
            zeros += value == 0 ? 1 : 0;
        }
        return new String[] {
            String.format(Locale.ROOT, "From %.2f to %.2f.", least, most),
            zeros == values.length ? "Silent: all of it is zero." : zeros + " of " + values.length + " values are zero."
        };
    }
}
