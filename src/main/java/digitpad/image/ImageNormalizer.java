package digitpad.image;

import java.util.Optional;

/** Brings the ink of one digit in a picture to the work raster: its box to the size, its strokes to the width of MNIST. */
final class ImageNormalizer {
    /** Fainter pixels do not stretch the ink box. */
    private static final float FAINTEST_INK = 0.1f;

    /** So that the soft edge of the ink at the border of its box is not cut off. */
    private static final int MARGIN = 2;

    private static final int SIDE = DigitGeometry.WORK_BOX + 2 * MARGIN;

    private ImageNormalizer() {}

    /** Empty where there is no ink. */
    static Optional<WorkRaster> normalize(GrayImage ink) {
        return inkBox(ink).map(box -> place(ink, box));
    }

    private static WorkRaster place(GrayImage ink, PixelBox box) {
        double step = box.longestSide() / DigitGeometry.WORK_BOX;
        double left = (box.left() + box.right() - SIDE * step) / 2;
        double top = (box.top() + box.bottom() - SIDE * step) / 2;
        GrayImage raster = Resampler.resample(ink, left, top, step, SIDE, SIDE);
        return new WorkRaster(
                raster,
                new PixelBox(
                        (box.left() - left) / step,
                        (box.top() - top) / step,
                        (box.right() - left) / step,
                        (box.bottom() - top) / step));
    }

    private static Optional<PixelBox> inkBox(GrayImage ink) {
        float[] pixels = ink.pixels();
        int left = ink.width();
        int top = ink.height();
        int right = 0;
        int bottom = 0;
        for (int y = 0, i = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++, i++) {
                if (pixels[i] >= FAINTEST_INK) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return left < right ? Optional.of(new PixelBox(left, top, right, bottom)) : Optional.empty();
    }
}
