package digitpad.image;

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

    private ImageNormalizer() {}

    /** Empty where there is no ink. */
    static Optional<WorkRaster> normalize(GrayImage ink) {
        return InkExtent.of(ink).map(box -> normalize(ink, box));
    }

    private static WorkRaster normalize(GrayImage ink, PixelBox box) {
        WorkRaster work = place(ink, box, DigitGeometry.WORK_BOX);
        double width = StrokeWidth.of(work.ink());
        double wanted = Math.max(Math.max(THINNEST, width * (1 - MOST_LOSS)), Math.min(THICKEST, width));
        if (width == 0 || wanted == width || width >= DigitGeometry.WORK_BOX / 2.0) {
            return work;
        }
        // The box must have its size after the strokes have changed: what is scaled is the box of their middle lines.
        double scale = (DigitGeometry.WORK_BOX - wanted) / (DigitGeometry.WORK_BOX - width);
        double growth = (wanted - width * scale) / 2;
        WorkRaster rescaled = place(ink, box, DigitGeometry.WORK_BOX * scale);
        return new WorkRaster(
                StrokeWidth.grown(rescaled.ink(), growth), rescaled.box().grown(growth));
    }

    private static WorkRaster place(GrayImage ink, PixelBox box, double longestSide) {
        double step = box.longestSide() / longestSide;
        int side = Math.max(SIDE, (int) Math.ceil(longestSide) + 2 * MARGIN);
        double left = (box.left() + box.right() - side * step) / 2;
        double top = (box.top() + box.bottom() - side * step) / 2;
        GrayImage raster = Resampler.resample(ink, left, top, step, side, side);
        return new WorkRaster(
                raster,
                new PixelBox(
                        (box.left() - left) / step,
                        (box.top() - top) / step,
                        (box.right() - left) / step,
                        (box.bottom() - top) / step));
    }
}
