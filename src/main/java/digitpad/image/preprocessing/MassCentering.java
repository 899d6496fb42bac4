package digitpad.image.preprocessing;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;

/** The last step: the work raster averaged onto the final grid, which is shifted so that the centre of mass fits exactly. */
final class MassCentering {
    private MassCentering() {}

    /** The digit image of what lies on the work raster. */
    static DigitImage center(GrayImage work, PixelBox box) {
        float[] pixels = work.pixels();
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        for (int y = 0, i = 0; y < work.height(); y++) {
            for (int x = 0; x < work.width(); x++, i++) {
                // Most of it is paper, which weighs nothing: going past it is what makes this quick.
                if (pixels[i] > 0) {
                    mass += pixels[i];
                    momentX += pixels[i] * x;
                    momentY += pixels[i] * y;
                }
            }
        }
        double left = gridStart(momentX / mass + 0.5, box.left(), box.right());
        double top = gridStart(momentY / mass + 0.5, box.top(), box.bottom());
        return new DigitImage(Resampler.resample(work, left, top, DigitGeometry.FINE, DigitImage.SIZE, DigitImage.SIZE)
                .pixels());
    }

    /** Where the grid begins on the work raster; lopsided ink is centred only as far as all of it stays in the picture. */
    private static double gridStart(double center, double inkStart, double inkEnd) {
        double start = center - DigitGeometry.CENTER * DigitGeometry.FINE;
        double earliest = inkEnd - DigitImage.SIZE * DigitGeometry.FINE;
        return Math.max(earliest, Math.min(inkStart, start));
    }
}
