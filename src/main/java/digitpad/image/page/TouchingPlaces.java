package digitpad.image.page;

import digitpad.image.GrayImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the outlines of two digits that touch lead into each other: between a concave corner of the outline that opens upwards
 * and one below it that opens downwards. Strokes that lie against each other are crossed there lengthwise, which costs a path as
 * much ink as several strokes, though it is the very place to cut.
 */
final class TouchingPlaces {
    /** How far around a corner is looked, in widths of a line. */
    private static final double REACH = 1;

    /** An outline is concave where more than this share of the surroundings is ink; half of them is where it is straight. */
    private static final double CONCAVE = 0.62;

    /** Corners face each other over this share of the height at most. */
    private static final double FARTHEST = 0.7;

    /** A cut between corners costs as much as crossing so many lines, and so much more for each width of a line between them. */
    private static final double CROSSING = 0.4;

    private static final double LENGTH = 0.12;

    /** Around a corner so many pixels to each side are looked at, farther apart the wider lines are. */
    private static final int FINEST = 8;

    /** No piece of writing has more; rough blots may. */
    private static final int MOST_CORNERS = 100;

    private record Corner(int x, int y, double concavity, boolean up) {}

    private TouchingPlaces() {}

    /**
     * What it costs to cut each pixel, in widths of a line.
     *
     * @param ink of one piece, 0 paper, 1 ink
     * @param line how wide its lines are in pixels
     */
    static double[] costs(GrayImage ink, double line) {
        double[] costs = new double[ink.pixels().length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = ink.pixels()[i] / line;
        }
        List<Corner> corners = corners(ink, Math.max(2, REACH * line));
        for (Corner upper : corners) {
            for (Corner lower : corners) {
                if (upper.up && !lower.up) {
                    join(upper, lower, ink, line, costs);
                }
            }
        }
        return costs;
    }

    private static void join(Corner upper, Corner lower, GrayImage ink, double line, double[] costs) {
        int down = lower.y - upper.y;
        int aside = lower.x - upper.x;
        if (down <= 0 || Math.abs(aside) > down || Math.hypot(down, aside) > FARTHEST * ink.height()) {
            return;
        }
        for (int step = 0; step <= down; step++) {
            if (ink.at(upper.x + Math.round((float) aside * step / down), upper.y + step) < 0.5f) {
                return;
            }
        }
        double lines = Math.hypot(down, aside) / line;
        double each = Math.min(lines, CROSSING + LENGTH * lines) / (down + 1);
        for (int step = 0; step <= down; step++) {
            int pixel = (upper.y + step) * ink.width() + upper.x + Math.round((float) aside * step / down);
            costs[pixel] = Math.min(costs[pixel], each);
        }
    }

    private static List<Corner> corners(GrayImage ink, double reach) {
        List<Corner> all = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (isEdge(ink, x, y)) {
                    look(ink, x, y, reach, all);
                }
            }
        }
        all.sort(Comparator.comparingDouble(Corner::concavity).reversed());
        List<Corner> corners = new ArrayList<>();
        for (Corner corner : all) {
            if (corners.size() < MOST_CORNERS
                    && corners.stream()
                            .noneMatch(other -> other.up == corner.up
                                    && Math.hypot(other.x - corner.x, other.y - corner.y) < reach)) {
                corners.add(corner);
            }
        }
        return corners;
    }

    private static void look(GrayImage ink, int x, int y, double reach, List<Corner> corners) {
        int step = 1 + (int) (reach / FINEST);
        int far = (int) Math.ceil(reach) / step * step;
        int inside = 0;
        int dark = 0;
        int paperAbove = 0;
        int paperBelow = 0;
        for (int dy = -far; dy <= far; dy += step) {
            for (int dx = -far; dx <= far; dx += step) {
                if (dx * dx + dy * dy <= reach * reach) {
                    inside++;
                    if (isInk(ink, x + dx, y + dy)) {
                        dark++;
                    } else if (dy < 0) {
                        paperAbove++;
                    } else if (dy > 0) {
                        paperBelow++;
                    }
                }
            }
        }
        if (dark >= CONCAVE * inside && paperAbove != paperBelow) {
            corners.add(new Corner(x, y, (double) dark / inside, paperAbove > paperBelow));
        }
    }

    private static boolean isEdge(GrayImage ink, int x, int y) {
        return isInk(ink, x, y)
                && !(isInk(ink, x - 1, y) && isInk(ink, x + 1, y) && isInk(ink, x, y - 1) && isInk(ink, x, y + 1));
    }

    private static boolean isInk(GrayImage ink, int x, int y) {
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y) >= 0.5f;
    }
}
