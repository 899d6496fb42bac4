package digitpad.explanation.view;

import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.SignalShape;

/**
 * A layer's output as a block: its width and height to one scale, its depth, the channels, going back to the right to another
 * one, which is the same for all blocks of a figure.
 */
final class Volume {
    /** Logical pixels a value along width and height. */
    private static final double SIDE = 1.6;

    /** Logical pixels a channel; of so many that the block would grow out of its place, less. */
    private static final double DEPTH = 0.36;

    private static final double DEEPEST = 50;
    private static final double LEAST = 3;

    /** How far back goes up for one to the right. */
    private static final double RISE = 0.55;

    /** Size of the largest block there can be. */
    static final double WIDTH = 28 * SIDE + DEEPEST;

    static final double HEIGHT = 28 * SIDE + DEEPEST * RISE;

    private Volume() {}

    /** Draws the block of {@code shape} in the middle of a place of {@link #WIDTH} × {@link #HEIGHT}. */
    static void draw(FigureBuilder figure, double left, double top, SignalShape shape, Tone tone) {
        double across = Math.max(LEAST, shape.width() * SIDE);
        double down = Math.max(LEAST, shape.height() * SIDE);
        double back = Math.max(LEAST, Math.min(DEEPEST, shape.channels() * DEPTH));
        double up = back * RISE;
        double x = left + (WIDTH - across - back) / 2;
        double y = top + (HEIGHT - down - up) / 2 + up;
        figure.fill(x, y, across, down, Tone.TRACK);
        figure.frame(x, y, across, down, 1, tone);
        figure.line(x, y, x + back, y - up, 1, tone);
        figure.line(x + across, y, x + across + back, y - up, 1, tone);
        figure.line(x + across, y + down, x + across + back, y + down - up, 1, tone);
        figure.line(x + back, y - up, x + across + back, y - up, 1, tone);
        figure.line(x + across + back, y - up, x + across + back, y + down - up, 1, tone);
    }
}
