package digitpad.image;

/** The last step: the work raster averaged onto the final grid, which is shifted so that the centre of mass fits exactly. */
final class MassCentering {
    private MassCentering() {}

    /** The digit image and what the trace shows of it. */
    static DigitImage center(GrayImage work, PixelBox box) {
        double left = gridStart(centerOfMass(work, true), box.left(), box.right());
        double top = gridStart(centerOfMass(work, false), box.top(), box.bottom());
        return new DigitImage(Resampler.resample(work, left, top, DigitGeometry.FINE, DigitImage.SIZE, DigitImage.SIZE)
                .pixels());
    }

    /** Where the grid begins on the work raster; lopsided ink is centred only as far as all of it stays in the picture. */
    private static double gridStart(double center, double inkStart, double inkEnd) {
        double start = center - DigitGeometry.CENTER * DigitGeometry.FINE;
        double earliest = inkEnd - DigitImage.SIZE * DigitGeometry.FINE;
        return Math.max(earliest, Math.min(inkStart, start));
    }

    private static double centerOfMass(GrayImage image, boolean alongX) {
        float[] pixels = image.pixels();
        double mass = 0;
        double moment = 0;
        for (int y = 0, i = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++, i++) {
                mass += pixels[i];
                moment += pixels[i] * (alongX ? x : y);
            }
        }
        return moment / mass + 0.5;
    }
}
