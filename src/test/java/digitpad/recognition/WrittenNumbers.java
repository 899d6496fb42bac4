package digitpad.recognition;

import digitpad.dataset.pen.PenAllograph;
import digitpad.dataset.pen.PenSample;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Numbers put together from digits of one writer each: of one to five digits, some with the slashes and flags that people elsewhere are used to, of different heights, on a line that wobbles, from a little over each other
 * to half a height apart; one in twelve has a mark before it. One link in twenty is written without lifting the pen, and now and then most of them.
 */
record WrittenNumbers(List<List<PenSample>> writers) {
    private static final int FEWEST = 1;
    private static final int MOST = 5;

    /** Units for the height of the tallest digits. */
    private static final double HEIGHT = 100;

    /** All others are shares of that height. */
    private static final double THINNEST = 0.05;

    private static final double THICKEST = 0.14;
    private static final double OVERLAP = 0.08;
    private static final double LEAST_GAP = 0.05;
    private static final double MOST_GAP = 0.5;
    private static final double MOST_WOBBLE = 0.12;
    private static final double MOST_SHRUNK = 0.25;

    /** Digits that are wider than this many heights are made as wide, not as high as others. */
    private static final double WIDEST = 2;

    private static final double LINKED = 0.05;
    private static final double MOSTLY_LINKED = 0.6;
    private static final double WRITERS_WHO_LINK = 0.1;

    /** Positions of the pen on a link are this far apart. */
    private static final double STEP = 0.06 * HEIGHT;

    /** So many digits may get the slash or flag of other people. */
    private static final double OF_OTHERS = 0.4;

    /** How many digits have a mark before them. */
    private static final double MARKS = 0.08;

    private static final List<WrittenMark> MARKS_WITHIN = List.of(WrittenMark.values());
    private static final double MOST_GAP_OF_MARK = 0.3;

    private static final Set<String> VARIOUS = Set.of("0", "1", "7");

    private static final double SMALLEST_PICTURE = 0.2;
    private static final double LARGEST_PICTURE = 1.2;
    private static final int MARGIN = 20;

    /**
     * Ink and what it says.
     *
     * @param label digits and marks
     */
    record Written(String label, Drawing drawing) {}

    /** A digit alone, where it is in the file: half of them 0, 1 and 7, of which a slash, flag or bar may look like a digit of its own. */
    Written digit(SplittableRandom random) {
        List<PenSample> writer = writer(random);
        List<PenSample> various = writer.stream()
                .filter(sample -> VARIOUS.contains(sample.label()))
                .toList();
        PenSample sample = sample(various.isEmpty() || random.nextBoolean() ? writer : various, random);
        return new Written(sample.label(), ofOthers(sample, random));
    }

    Written number(SplittableRandom random) {
        List<PenSample> writer = writer(random);
        int count = random.nextInt(FEWEST, MOST + 1);
        double width = HEIGHT * random.nextDouble(THINNEST, THICKEST);
        double linked = random.nextDouble() < WRITERS_WHO_LINK ? MOSTLY_LINKED : LINKED;
        double gap = random.nextDouble(LEAST_GAP, MOST_GAP);
        double wobble = random.nextDouble(MOST_WOBBLE);
        double shrunk = random.nextDouble(MOST_SHRUNK);
        StringBuilder label = new StringBuilder();
        List<Stroke> strokes = new ArrayList<>();
        double end = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() < MARKS) {
                WrittenMark mark = i == 0 ? WrittenMark.DASH : MARKS_WITHIN.get(random.nextInt(MARKS_WITHIN.size()));
                Stroke drawn = mark.drawn(
                        end + HEIGHT * random.nextDouble(LEAST_GAP, MOST_GAP_OF_MARK), HEIGHT, width, random);
                label.append(mark.text());
                strokes.add(drawn);
                end = drawn.bounds().right() + (i == 0 ? HEIGHT * LEAST_GAP : 0);
            }
            PenSample sample = sample(writer, random);
            label.append(sample.label());
            Drawing drawing = random.nextDouble() < OF_OTHERS ? ofOthers(sample, random) : sample.drawing();
            InkBox box = drawing.bounds().orElseThrow();
            double scale = HEIGHT / Math.max(box.height(), box.width() / WIDEST) * (1 - shrunk * random.nextDouble());
            double x = end + (i == 0 ? 0 : HEIGHT * random.nextDouble(-OVERLAP, gap));
            double y = HEIGHT - scale * box.height() + (wobble == 0 ? 0 : HEIGHT * random.nextDouble(-wobble, wobble));
            List<Stroke> digit = new ArrayList<>(drawing.moved(-box.left(), -box.top())
                    .scaled(scale)
                    .moved(x, y)
                    .strokes());
            digit.replaceAll(stroke -> stroke.withWidth(width));
            end = x + scale * box.width();
            boolean afterDigit = i > 0 && Character.isDigit(label.charAt(label.length() - 2));
            if (afterDigit && random.nextDouble() < linked) {
                digit.set(0, linked(strokes.remove(strokes.size() - 1), digit.get(0)));
            }
            strokes.addAll(digit);
        }
        return new Written(label.toString(), new Drawing(strokes));
    }

    /** Drawn with a round pen, dark on light or light on dark. */
    static GrayImage picture(Drawing drawing, SplittableRandom random) {
        Drawing scaled = drawing.scaled(random.nextDouble(SMALLEST_PICTURE, LARGEST_PICTURE));
        InkBox box = scaled.outline().orElseThrow();
        int width = (int) Math.ceil(box.width()) + 2 * MARGIN;
        int height = (int) Math.ceil(box.height()) + 2 * MARGIN;
        StrokeRasterizer.Placement placement =
                new StrokeRasterizer.Placement(1, MARGIN - box.left(), MARGIN - box.top(), width, height);
        float[] pixels = new float[width * height];
        for (Stroke stroke : scaled.smoothed().strokes()) {
            StrokeRasterizer.draw(stroke.points(), stroke.width(), placement, pixels);
        }
        GrayImage ink = new GrayImage(width, height, pixels);
        return random.nextBoolean() ? ink.inverted() : ink;
    }

    private List<PenSample> writer(SplittableRandom random) {
        return writers.get(random.nextInt(writers.size()));
    }

    private static PenSample sample(List<PenSample> writer, SplittableRandom random) {
        return writer.get(random.nextInt(writer.size()));
    }

    private static Drawing ofOthers(PenSample sample, SplittableRandom random) {
        return PenAllograph.of(Integer.parseInt(sample.label()), sample.drawing(), random);
    }

    private static Stroke linked(Stroke from, Stroke to) {
        List<Point> points = new ArrayList<>(from.points());
        Point start = points.get(points.size() - 1);
        Point end = to.points().get(0);
        int steps = (int) (start.distanceTo(end) / STEP);
        for (int i = 1; i < steps; i++) {
            points.add(new Point(
                    start.x() + (end.x() - start.x()) * i / steps, start.y() + (end.y() - start.y()) * i / steps));
        }
        points.addAll(to.points());
        return new Stroke(points, from.width());
    }
}
