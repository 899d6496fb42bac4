package digitpad.image.lines;

import digitpad.image.GrayImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds long straight thin lines that run rather level, by the Hough transform of the runs of ink in each column: a stroke that
 * crosses a line leaves a long run there, so that the line has a gap and nothing is drawn aside.
 */
public final class LineFinder {
    /** A line takes this share of the raster's columns at least, in pieces or as a whole … */
    private static final double LEAST_COLUMNS = 0.3;

    /** … and this many. */
    private static final int FEWEST_COLUMNS = 40;

    /** A line is this much longer than thick. */
    private static final double THIN = 20;

    /** A line is at most this thick, as a share of the raster's longer side, or so many pixels. */
    private static final double THICKEST = 0.012;

    private static final int THICKEST_IN_SMALL = 6;

    /** Slopes from −45° to 45°, so many each way: at its ends a line of 1,200 pixels lies two pixels off at most. */
    private static final int SLOPES = 160;

    /** Rows that share a place in the transform. */
    private static final int ROWS_TOGETHER = 2;

    /** A run belongs to a line that passes this near, in rows; paper is never quite flat. */
    private static final double NEAR = 2.5;

    /** What a column without the line costs beside one with it: pieces of a line may be a third of it apart. */
    private static final double COST_OF_GAP = 1.5;

    /** A page has no more lines. */
    private static final int MOST_LINES = 120;

    /** So often what gets the most votes may turn out to be no line. */
    private static final int MOST_MISSES = 30;

    /** Pages with more runs than this are pictures of something else, or all texture. */
    private static final int MOST_RUNS = 300_000;

    private final ThinRuns runs;
    private final int width;
    private final int places;
    private final int lowest;
    private final short[] votes;
    private final BitSet gone = new BitSet();

    private LineFinder(ThinRuns runs, GrayImage ink) {
        this.runs = runs;
        this.width = ink.width();
        // At 45° a line begins as far above or below the raster as that is wide.
        this.lowest = -width;
        this.places = (ink.height() + 2 * width) / ROWS_TOGETHER + 2;
        this.votes = new short[(2 * SLOPES + 1) * places];
    }

    /** The longest first; none in a raster that is too small to tell lines from strokes. */
    public static List<StraightLine> level(GrayImage ink) {
        int least = least(ink);
        int longest = Math.max(THICKEST_IN_SMALL, (int) Math.round(THICKEST * Math.max(ink.width(), ink.height())));
        ThinRuns runs = ThinRuns.of(ink, longest);
        if (runs.count() < least || runs.count() > MOST_RUNS) {
            return List.of();
        }
        return new LineFinder(runs, ink).find(least);
    }

    private static int least(GrayImage ink) {
        return Math.max(FEWEST_COLUMNS, (int) (LEAST_COLUMNS * ink.width()));
    }

    private List<StraightLine> find(int least) {
        for (int run = 0; run < runs.count(); run++) {
            vote(run, 1);
        }
        List<StraightLine> lines = new ArrayList<>();
        int misses = 0;
        while (misses < MOST_MISSES && lines.size() < MOST_LINES) {
            int best = best();
            // Two places share the votes of a line that lies between them.
            if (2 * votes[best] < least) {
                break;
            }
            Optional<StraightLine> line = along(best, least);
            line.ifPresent(lines::add);
            if (line.isEmpty()) {
                votes[best] = 0;
                misses++;
            }
        }
        return lines;
    }

    private void vote(int run, int weight) {
        int column = runs.column(run);
        float middle = runs.middle(run) - lowest;
        for (int slope = 0; slope <= 2 * SLOPES; slope++) {
            int place = (int) ((middle - slope(slope) * column) / ROWS_TOGETHER);
            votes[slope * places + place] += (short) weight;
        }
    }

    private static double slope(int index) {
        return (double) (index - SLOPES) / SLOPES;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }

    private Optional<StraightLine> along(int place, int least) {
        double slope = slope(place / places);
        double intercept = lowest + (place % places + 0.5) * ROWS_TOGETHER;
        StraightLine rough = new StraightLine(intercept, slope, 0, width, 1);
        int[] nearest = nearest(rough, 2 * NEAR);
        StraightLine fitted = fitted(nearest, 0, width);
        nearest = nearest(fitted, NEAR);
        int[] reach = reach(nearest);
        fitted = fitted(nearest, reach[0], reach[1]);
        nearest = nearest(fitted, NEAR);
        reach = reach(nearest);
        int covered = 0;
        int[] lengths = new int[reach[1] - reach[0]];
        for (int column = reach[0]; column < reach[1]; column++) {
            if (nearest[column] >= 0) {
                lengths[covered++] = runs.length(nearest[column]);
            }
        }
        if (covered < least) {
            return Optional.empty();
        }
        Arrays.sort(lengths, 0, covered);
        StraightLine line =
                new StraightLine(fitted.intercept(), fitted.slope(), reach[0], reach[1], lengths[covered / 2]);
        take(line);
        return line.columns() >= THIN * line.thickness() ? Optional.of(line) : Optional.empty();
    }

    /** For each column the run that is nearest to the line, −1 where none is near. */
    private int[] nearest(StraightLine line, double near) {
        int[] nearest = new int[width];
        Arrays.fill(nearest, -1);
        double[] distances = new double[width];
        Arrays.fill(distances, near);
        for (int run = 0; run < runs.count(); run++) {
            int column = runs.column(run);
            double distance = Math.abs(runs.middle(run) - line.at(column));
            if (distance < distances[column] && !gone.get(run)) {
                distances[column] = distance;
                nearest[column] = run;
            }
        }
        return nearest;
    }

    /** By least squares. */
    private StraightLine fitted(int[] nearest, int from, int to) {
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int column = from; column < to; column++) {
            if (nearest[column] >= 0) {
                double middle = runs.middle(nearest[column]);
                count++;
                sumX += column;
                sumY += middle;
                sumXx += (double) column * column;
                sumXy += column * middle;
            }
        }
        double spread = count * sumXx - sumX * sumX;
        double slope = spread == 0 ? 0 : (count * sumXy - sumX * sumY) / spread;
        double intercept = count == 0 ? 0 : (sumY - slope * sumX) / count;
        return new StraightLine(intercept, slope, from, to, 1);
    }

    /** The columns from which to which the line is worth its gaps. */
    private static int[] reach(int[] nearest) {
        double sum = 0;
        double most = 0;
        int start = 0;
        int[] reach = {0, 0};
        for (int column = 0; column < nearest.length; column++) {
            sum += nearest[column] >= 0 ? 1 : -COST_OF_GAP;
            if (sum <= 0) {
                sum = 0;
                start = column + 1;
            } else if (sum > most) {
                most = sum;
                reach = new int[] {start, column + 1};
            }
        }
        return reach;
    }

    /** Its runs belong to no other line. */
    private void take(StraightLine line) {
        for (int run = 0; run < runs.count(); run++) {
            int column = runs.column(run);
            boolean near = line.reaches(column) && Math.abs(runs.middle(run) - line.at(column)) <= NEAR;
            if (near && !gone.get(run)) {
                gone.set(run);
                vote(run, -1);
            }
        }
    }
}
