package digitpad.dataset.pen;

import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The same digit as its writer might have drawn it another time, with another tool: slants, proportions and slow waves
 * differ a little, a mouse leaves few and jagged positions where a pen leaves many, and a small screen rounds them more.
 * Lengths are shares of the drawing's longest side. The amounts are by eye, such that no digit becomes another one.
 */
final class StrokeVariation {
    private static final double TURN = Math.toRadians(5);
    private static final double SLANT = 0.1;
    private static final double RATIO = 0.08;
    private static final double WAVE = 0.02;
    private static final double STROKE_OFF_PLACE = 0.012;

    /** How many of the drawings are a mouse's. */
    private static final double MOUSE = 0.4;

    private static final double MEDIAN_WIDTH_SPREAD = 0.22;
    private static final double THINNEST = 1.4;
    private static final double THICKEST = 4;

    private final SplittableRandom random;
    private final InkBox box;
    private final double size;

    private StrokeVariation(InkBox box, SplittableRandom random) {
        this.random = random;
        this.box = box;
        this.size = box.longestSide();
    }

    /**
     * Another drawing of the same digit.
     *
     * @param random whose next values decide; the same state gives the same drawing
     */
    public static Drawing of(Drawing drawing, SplittableRandom random) {
        return drawing.bounds()
                .filter(box -> box.longestSide() > 0)
                .map(box -> new StrokeVariation(box, random).vary(drawing))
                .orElse(drawing);
    }

    /** Width of a line in pixels of the digit image: those that MNIST has and a little beyond. */
    public static double strokeWidth(SplittableRandom random) {
        double width = Preprocessor.MEDIAN_STROKE_WIDTH * Math.exp(MEDIAN_WIDTH_SPREAD * random.nextGaussian());
        return Math.max(THINNEST, Math.min(THICKEST, width));
    }

    private Drawing vary(Drawing drawing) {
        double angle = TURN * random.nextGaussian();
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double slant = SLANT * random.nextGaussian();
        double ratio = Math.exp(RATIO * random.nextGaussian());
        Wave waveX = new Wave();
        Wave waveY = new Wave();
        Tool tool = new Tool();
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : drawing.strokes()) {
            double right = STROKE_OFF_PLACE * random.nextGaussian();
            double down = STROKE_OFF_PLACE * random.nextGaussian();
            List<Point> places = new ArrayList<>();
            for (Point point : stroke.points()) {
                double x = (point.x() - box.centerX()) / size;
                double y = (point.y() - box.centerY()) / size;
                double wideX = (x + slant * -y) * ratio + waveX.at(x, y) + right;
                double wideY = y / ratio + waveY.at(x, y) + down;
                places.add(new Point(cosine * wideX - sine * wideY, sine * wideX + cosine * wideY));
            }
            strokes.add(new Stroke(tool.trace(places), stroke.width() / size));
        }
        return new Drawing(strokes).scaled(size);
    }

    /** A displacement that changes slowly: one wave of a random direction, length and phase. */
    private final class Wave {
        private final double height = WAVE * random.nextGaussian() * Math.sqrt(2);
        private final double direction = 2 * Math.PI * random.nextDouble();
        private final double radians = 2 * Math.PI * (0.6 + 1.2 * random.nextDouble());
        private final double phase = 2 * Math.PI * random.nextDouble();

        double at(double x, double y) {
            return height * Math.sin(radians * (Math.cos(direction) * x + Math.sin(direction) * y) + phase);
        }
    }

    /** What the strokes are drawn with: how far apart its positions are, how much it shakes, how coarse its screen is. */
    private final class Tool {
        private final boolean mouse = random.nextDouble() < MOUSE;
        private final double spacing = mouse ? 0.02 + 0.14 * random.nextDouble() : 0.04 * random.nextDouble();
        private final double shake = (mouse ? 0.018 : 0.006) * random.nextDouble();
        private final double pixels = mouse ? 40 + 210 * random.nextDouble() : 100 + 500 * random.nextDouble();

        List<Point> trace(List<Point> places) {
            List<Point> trace = new ArrayList<>();
            Point last = places.get(0);
            trace.add(seen(last));
            for (int i = 1; i < places.size(); i++) {
                Point place = places.get(i);
                if (place.distanceTo(last) >= spacing || i == places.size() - 1) {
                    trace.add(seen(place));
                    last = place;
                }
            }
            return trace;
        }

        private Point seen(Point place) {
            return new Point(
                    Math.rint((place.x() + shake * random.nextGaussian()) * pixels) / pixels,
                    Math.rint((place.y() + shake * random.nextGaussian()) * pixels) / pixels);
        }
    }
}
