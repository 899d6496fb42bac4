package digitpad.image.preprocessing;

import digitpad.image.AxisWeights;
import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.StrokeWidth;
import java.util.Optional;

/** Brings the ink of one digit in a picture to the work raster: its box to the size, its strokes to the width of MNIST. */
final class ImageNormalizer {
    /** So that the soft edge of the ink at the border of its box is not cut off. */
    private static final int MARGIN = 4;

    private static final int SIDE = DigitGeometry.WORK_BOX + 2 * MARGIN;

    private static final double THINNEST = DigitGeometry.THINNEST_STROKE * DigitGeometry.FINE;
    private static final double THICKEST = DigitGeometry.THICKEST_STROKE * DigitGeometry.FINE;

    /** Strokes lose at most this share of their width, or their thin parts would vanish. */
    private static final double MOST_LOSS = 0.5;

    /** In a digit of so few pixels the soft edge is a good part of a stroke. */
    private static final int BLURRED = 40;

    /** What lies this near to the picture's edge reaches it, in pixels. */
    private static final double FILLED = 0.75;

    /**
     * Width of a digit that was stretched to a square, beside its height. MNIST's digits have 0.77 on average, and of its
     * training digits stretched to squares most are read right between 0.7 and 0.8.
     */
    private static final double USUAL_ASPECT = 0.7;

    private ImageNormalizer() {}

    /** Empty where there is no ink. */
    static Optional<WorkRaster> normalize(GrayImage ink) {
        return InkExtent.of(ink).map(box -> normalize(ink, box));
    }

    private static WorkRaster normalize(GrayImage ink, PixelBox box) {
        WorkRaster placed = place(ink, box, DigitGeometry.WORK_BOX, wasStretched(ink, box) ? USUAL_ASPECT : 1);
        double usual = StrokeWidth.of(placed.ink());
        Optional<WorkRaster> opened = box.longestSide() <= BLURRED ? opened(placed, usual) : Optional.empty();
        WorkRaster work = opened.orElse(placed);
        double width = opened.map(WorkRaster::ink).map(StrokeWidth::of).orElse(usual);
        double wanted = Math.max(Math.max(THINNEST, width * (1 - MOST_LOSS)), Math.min(THICKEST, width));
        if (width == 0 || wanted == width || width >= DigitGeometry.WORK_BOX / 2.0) {
            return work;
        }
        // The box must have its size after the strokes have changed: what is scaled is the box of their middle lines.
        double scale = (DigitGeometry.WORK_BOX - wanted) / (DigitGeometry.WORK_BOX - width);
        double growth = (wanted - width * scale) / 2;
        WorkRaster rescaled = place(work.ink(), work.box(), DigitGeometry.WORK_BOX * scale, 1);
        return new WorkRaster(
                StrokeWidth.grown(rescaled.ink(), growth), rescaled.box().grown(growth));
    }

    /** Whether the digit fills a square to all of its edges, which hardly one does that nobody stretched. */
    private static boolean wasStretched(GrayImage ink, PixelBox box) {
        return ink.width() == ink.height()
                && Math.max(Math.max(box.left(), box.top()), ink.width() - Math.min(box.right(), box.bottom()))
                        <= FILLED;
    }

    /** The digit with its thick strokes opened, its box at its size again; empty where they stay as they are. */
    private static Optional<WorkRaster> opened(WorkRaster work, double width) {
        return BlurredStrokes.opened(work.ink(), width, THICKEST)
                .flatMap(opened -> InkExtent.of(opened).map(box -> place(opened, box, DigitGeometry.WORK_BOX, 1)));
    }

    /**
     * @param longestSide of the box on the raster
     * @param aspect what is made of a square's width beside its height
     */
    private static WorkRaster place(GrayImage ink, PixelBox box, double longestSide, double aspect) {
        double stepY = Math.max(box.width() * aspect, box.height()) / longestSide;
        double stepX = stepY / aspect;
        int side = Math.max(SIDE, (int) Math.ceil(longestSide) + 2 * MARGIN);
        double left = (box.left() + box.right() - side * stepX) / 2;
        double top = (box.top() + box.bottom() - side * stepY) / 2;
        GrayImage raster = Resampler.resample(
                ink, new AxisWeights(ink.width(), left, stepX, side), new AxisWeights(ink.height(), top, stepY, side));
        return new WorkRaster(
                raster,
                new PixelBox(
                        (box.left() - left) / stepX,
                        (box.top() - top) / stepY,
                        (box.right() - left) / stepX,
                        (box.bottom() - top) / stepY));
    }
}
