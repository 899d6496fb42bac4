package digitpad.image.lines;

import digitpad.image.GrayImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The short lines between two long ones that part a band into boxes. They reach from the one to the other straight across. */
public final class CellWalls {
    /** Share of the way across that is ink. */
    private static final double WHOLE = 0.9;

    /** Bands higher than this share of the raster's longer side, or lower than so many pixels, are no rows of boxes. */
    private static final double HIGHEST = 0.45;

    private static final double LOWEST = 8;

    /** A wall is at most this much thicker than the long lines, and so many pixels. */
    private static final double UNEVEN = 2;

    private static final double FRINGE = 2;

    /** One stroke from line to line may be a 1; so many are walls. */
    private static final int FEWEST = 2;

    /** A wall leans by so many of these steps either way at most, in columns a row: 4°. */
    private static final int LEANS = 4;

    private static final double LEAN = 0.0175;

    /** A wall is not quite straight: it is looked for so many pixels aside as well, which makes it look thicker. */
    private static final int ASIDE = 1;

    /** A long line ends this near to the outermost wall, in pixels. */
    private static final double END = 4;

    private final GrayImage ink;

    private CellWalls(GrayImage ink) {
        this.ink = ink;
    }

    /**
     * A row of boxes.
     *
     * @param walls lines of the transposed raster, from left to right
     */
    public record Band(StraightLine upper, StraightLine lower, List<StraightLine> walls) {}

    /** @param level the long lines */
    public static List<Band> of(GrayImage ink, List<StraightLine> level) {
        List<StraightLine> downwards = level.stream()
                .sorted(Comparator.comparingDouble(line -> line.at(ink.width() / 2.0)))
                .toList();
        CellWalls walls = new CellWalls(ink);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < downwards.size(); i++) {
            StraightLine upper = downwards.get(i);
            StraightLine lower = downwards.get(i + 1);
            List<StraightLine> found = walls.between(upper, lower);
            if (found.size() >= FEWEST && isClosed(upper, found) && isClosed(lower, found)) {
                bands.add(new Band(along(upper, found), along(lower, found), found));
            }
        }
        return bands;
    }

    /** Whether a long line does not go on beyond the first wall and the last: ruled lines go on beyond strokes that touch two of them. */
    private static boolean isClosed(StraightLine line, List<StraightLine> walls) {
        StraightLine first = walls.get(0);
        StraightLine last = walls.get(walls.size() - 1);
        double near = END + line.thickness() + first.thickness();
        return first.at(first.from()) - line.from() <= near && line.to() - last.at(last.from()) <= near;
    }

    /** The line as far as there are walls: where a digit touches it, some of it may have been missed. */
    private static StraightLine along(StraightLine line, List<StraightLine> walls) {
        StraightLine last = walls.get(walls.size() - 1);
        int from = (int)
                Math.max(0, Math.min(line.from(), walls.get(0).at(walls.get(0).from())));
        int to = (int) Math.max(line.to(), last.at(last.from()));
        return new StraightLine(line.intercept(), line.slope(), from, to, line.thickness());
    }

    private List<StraightLine> between(StraightLine upper, StraightLine lower) {
        int from = Math.min(upper.from(), lower.from());
        int to = Math.max(upper.to(), lower.to());
        double apart = from < to ? lower.at((from + to) / 2.0) - upper.at((from + to) / 2.0) : 0;
        if (apart < LOWEST || apart > HIGHEST * Math.max(ink.width(), ink.height())) {
            return List.of();
        }
        double thickest = UNEVEN * Math.max(upper.thickness(), lower.thickness()) + FRINGE;
        // A wall stands upright on its band, or nearly.
        double upright = -(upper.slope() + lower.slope()) / 2;
        List<StraightLine> walls = new ArrayList<>();
        int start = -1;
        int most = 0;
        double slope = upright;
        int first = Math.max(0, from - (int) Math.ceil(thickest));
        int last = Math.min(ink.width(), to + (int) Math.ceil(thickest));
        for (int column = first; column <= last; column++) {
            int best = 0;
            double bestSlope = upright;
            for (int lean = -LEANS; lean <= LEANS && column < last; lean++) {
                int dark = dark(column, upright + lean * LEAN, upper, lower);
                if (dark > best) {
                    best = dark;
                    bestSlope = upright + lean * LEAN;
                }
            }
            if (best > 0) {
                start = start < 0 ? column : start;
                slope = best > most ? bestSlope : slope;
                most = Math.max(most, best);
            } else if (start >= 0) {
                if (column - start - 2 * ASIDE <= thickest) {
                    walls.add(wall(start, column, slope, upper, lower));
                }
                start = -1;
                most = 0;
            }
        }
        return walls;
    }

    /** How many pixels of the way across are ink; 0 where that is no wall. */
    private int dark(int column, double slope, StraightLine upper, StraightLine lower) {
        int top = (int) Math.round(upper.at(column) + upper.thickness() / 2) + 1;
        int bottom = (int) Math.round(lower.at(column) - lower.thickness() / 2) - 1;
        double middle = (top + bottom) / 2.0;
        int dark = 0;
        int ends = 0;
        for (int row = top; row <= bottom; row++) {
            int at = (int) Math.round(column + slope * (row - middle));
            if (isDark(at - ASIDE, row) || isDark(at, row) || isDark(at + ASIDE, row)) {
                dark++;
                ends += row == top || row == bottom ? 1 : 0;
            }
        }
        return ends == 2 && dark >= WHOLE * (bottom - top + 1) ? dark : 0;
    }

    private boolean isDark(int column, int row) {
        return column >= 0
                && row >= 0
                && column < ink.width()
                && row < ink.height()
                && ink.at(column, row) >= ThinRuns.DARK;
    }

    private StraightLine wall(int start, int end, double slope, StraightLine upper, StraightLine lower) {
        double column = (start + end - 1) / 2.0;
        int top = (int) Math.floor(upper.at(column));
        int bottom = (int) Math.ceil(lower.at(column)) + 1;
        StraightLine wall = new StraightLine(column - slope * (top + bottom) / 2, slope, top, bottom, 1);
        int[] thicknesses = new int[bottom - top];
        for (int row = top; row < bottom; row++) {
            thicknesses[row - top] = run((int) Math.round(wall.at(row)), row);
        }
        Arrays.sort(thicknesses);
        return new StraightLine(wall.intercept(), slope, top, bottom, Math.max(1, thicknesses[thicknesses.length / 2]));
    }

    /** Ink from a pixel to both sides. */
    private int run(int column, int row) {
        int left = column;
        while (isDark(left - 1, row)) {
            left--;
        }
        int right = column;
        while (isDark(right, row)) {
            right++;
        }
        return right - left;
    }
}
