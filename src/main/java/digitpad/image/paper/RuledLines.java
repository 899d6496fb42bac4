package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.lines.CellWalls;
import digitpad.image.lines.DrawnLine;
import digitpad.image.lines.LineEraser;
import digitpad.image.lines.LineFinder;
import digitpad.image.lines.StraightLine;
import digitpad.image.paper.InkComponents.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Ruled lines, squared paper, grids and boxes: long straight thin lines that are much longer than anything written beside them.
 *
 * @param level that run rather level
 * @param steep of the transposed raster
 * @param bands rows of boxes
 */
record RuledLines(List<StraightLine> level, List<StraightLine> steep, List<CellWalls.Band> bands) {
    static final RuledLines NONE = new RuledLines(List.of(), List.of(), List.of());

    /** Rasters with a shorter longest side hold one digit, whose strokes are lines. */
    private static final int SMALLEST = 60;

    /** A line is this many times as long as what is written is large. */
    private static final double BEYOND_WRITING = 2.5;

    /** A steep line that crosses so many level ones may be shorter: no stroke is so long and crosses them. */
    private static final int IN_GRID = 2;

    private static final double BEYOND_STROKES = 1.5;

    /** So many lines are a family. */
    private static final int FAMILY = 3;

    /** A line that ends this near the raster's edge goes on beyond it, as a share of its longer side. */
    private static final double AT_EDGE = 0.03;

    /** A single line that meets nothing is a line all the same where it is so long, as a share of all ink. */
    private static final double ACROSS_ALL = 0.5;

    /** What has less than this share of all ink that is left says nothing of how large writing is. */
    private static final double SOMETHING = 0.02;

    /** Several digits together are so many times as wide as high, and no more than that: lines are flatter. */
    private static final double WIDE = 2.5;

    private static final double FLAT = 12;

    /** Lines that differ by less than 5° are parallel. */
    private static final double PARALLEL = Math.toRadians(5);

    /** What is left of a line lies beside its middle by half of its thickness and so many pixels at most. */
    private static final double BESIDE = 3;

    RuledLines {
        level = List.copyOf(level);
        steep = List.copyOf(steep);
        bands = List.copyOf(bands);
    }

    /** The lines in {@code ink}, 0 paper and 1 ink. */
    static RuledLines in(GrayImage ink) {
        if (Math.max(ink.width(), ink.height()) < SMALLEST) {
            return NONE;
        }
        List<StraightLine> level = asLongAsOthers(ruled(LineFinder.level(ink), ink));
        GrayImage transposed = transposed(ink);
        List<StraightLine> steep = asLongAsOthers(LineFinder.level(transposed));
        if (level.isEmpty() && steep.isEmpty()) {
            return NONE;
        }
        double writing = writing(without(ink, level, steep), level.size());
        if (writing == 0) {
            return NONE;
        }
        double longer = Math.max(ink.width(), ink.height());
        List<StraightLine> longLevel = level.stream()
                .filter(line -> line.length() >= BEYOND_WRITING * writing)
                .toList();
        List<StraightLine> longSteep = steep.stream()
                .filter(line -> line.length() >= BEYOND_WRITING * writing
                        || (line.length() >= BEYOND_STROKES * writing && crossings(line, longLevel) >= IN_GRID))
                .toList();
        List<StraightLine> keptLevel = longLevel.stream()
                .filter(line -> parallel(line, longLevel) > 1
                        || crosses(line, longSteep)
                        || leaves(line, ink.width(), longer)
                        || line.columns() >= ACROSS_ALL * ink.width())
                .toList();
        List<StraightLine> keptSteep = longSteep.stream()
                .filter(line -> crosses(line, keptLevel)
                        || (parallel(line, longSteep) > 1 && leaves(line, ink.height(), longer)))
                .toList();
        return new RuledLines(keptLevel, keptSteep, CellWalls.of(ink, keptLevel));
    }

    /** The ink without them. */
    GrayImage without(GrayImage ink) {
        return without(ink, levelWithBands(), steepWithWalls());
    }

    private static GrayImage without(GrayImage ink, List<StraightLine> level, List<StraightLine> steep) {
        GrayImage first = level.isEmpty() ? ink : LineEraser.without(ink, level);
        return steep.isEmpty() ? first : transposed(LineEraser.without(transposed(first), steep));
    }

    /** Whether a piece of ink lies within a line: what is left of it where something touches it. */
    boolean isRemainder(PixelBox piece) {
        return isWithin(piece, levelWithBands()) || isWithin(piece.transposed(), steepWithWalls());
    }

    private static boolean isWithin(PixelBox piece, List<StraightLine> lines) {
        return lines.stream().anyMatch(line -> {
            double middle = line.at(piece.centerX() - 0.5) + 0.5;
            double reach = line.thickness() / 2 + BESIDE;
            return piece.top() >= middle - reach && piece.bottom() <= middle + reach;
        });
    }

    private List<StraightLine> levelWithBands() {
        return Stream.concat(level.stream(), bands.stream().flatMap(band -> Stream.of(band.upper(), band.lower())))
                .distinct()
                .toList();
    }

    private List<StraightLine> steepWithWalls() {
        return Stream.concat(steep.stream(), bands.stream().flatMap(band -> band.walls().stream()))
                .toList();
    }

    boolean isEmpty() {
        return level.isEmpty() && steep.isEmpty();
    }

    /** How large the greater part of what is written is, in pixels; 0 where nothing is left. */
    private static double writing(GrayImage ink, int lines) {
        List<Component> left = InkComponents.of(ink, Projection.NONE).components();
        double all = left.stream().mapToDouble(Component::mass).sum();
        return InkComponents.usualSize(left.stream()
                .filter(component -> component.mass() >= SOMETHING * all / Math.max(1, lines))
                .map(RuledLines::asHighAsWritten)
                .toList());
    }

    /** What is so much wider than high is several digits that touch, or are struck out together: they are no larger than high. */
    private static Component asHighAsWritten(Component component) {
        PixelBox box = component.box();
        boolean several = box.width() >= WIDE * box.height() && box.width() <= FLAT * box.height();
        return several
                ? new Component(
                        component.label(),
                        new PixelBox(box.left(), box.top(), box.left() + box.height(), box.bottom()),
                        component.mass(),
                        component.peak())
                : component;
    }

    /** On ruled paper, without what somebody drew there: a line that strikes out a number is no longer than it. */
    private static List<StraightLine> ruled(List<StraightLine> lines, GrayImage ink) {
        double longer = Math.max(ink.width(), ink.height());
        long throughout =
                lines.stream().filter(line -> leaves(line, ink.width(), longer)).count();
        return throughout < 2
                ? lines
                : lines.stream().filter(line -> !DrawnLine.is(line, ink)).toList();
    }

    /** Where digits stand on a line of several, some of it may have been missed: it goes on as most of the others do. */
    private static List<StraightLine> asLongAsOthers(List<StraightLine> lines) {
        if (lines.size() < FAMILY) {
            return lines;
        }
        int from = usual(lines, StraightLine::from);
        int to = usual(lines, StraightLine::to);
        return lines.stream()
                .map(line -> new StraightLine(
                        line.intercept(),
                        line.slope(),
                        Math.min(line.from(), from),
                        Math.max(line.to(), to),
                        line.thickness()))
                .toList();
    }

    private static int usual(List<StraightLine> lines, ToIntFunction<StraightLine> place) {
        return lines.stream()
                .mapToInt(place)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long parallel(StraightLine line, List<StraightLine> lines) {
        return lines.stream()
                .filter(other -> Math.abs(other.angle() - line.angle()) < PARALLEL)
                .count();
    }

    private static boolean crosses(StraightLine line, List<StraightLine> across) {
        return crossings(line, across) > 0;
    }

    private static long crossings(StraightLine line, List<StraightLine> across) {
        return across.stream()
                .filter(other -> {
                    // Where x = other(y) meets y = line(x).
                    double y =
                            (line.intercept() + line.slope() * other.intercept()) / (1 - line.slope() * other.slope());
                    double x = other.at(y);
                    double near = 3 + line.thickness();
                    return x >= line.from() - near
                            && x <= line.to() + near
                            && y >= other.from() - near
                            && y <= other.to() + near;
                })
                .count();
    }

    private static boolean leaves(StraightLine line, int columns, double longer) {
        return line.from() <= AT_EDGE * longer && line.to() >= columns - AT_EDGE * longer;
    }

    static GrayImage transposed(GrayImage image) {
        int width = image.height();
        int height = image.width();
        float[] pixels = new float[width * height];
        for (int y = 0, i = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++, i++) {
                pixels[x * width + y] = image.pixels()[i];
            }
        }
        return GrayImage.owning(width, height, pixels);
    }

    /** The boxes of the bands, each as the upright box around a whole row. */
    List<PixelBox> rowsOfBoxes() {
        List<PixelBox> rows = new ArrayList<>();
        for (CellWalls.Band band : bands) {
            StraightLine first = band.walls().get(0);
            StraightLine last = band.walls().get(band.walls().size() - 1);
            double left = Math.min(first.at(first.from()), first.at(first.to()));
            double right = Math.max(last.at(last.from()), last.at(last.to()));
            double top = Math.min(band.upper().at(left), band.upper().at(right));
            double bottom = Math.max(band.lower().at(left), band.lower().at(right));
            rows.add(new PixelBox(left, top, right, bottom));
        }
        return rows;
    }
}
