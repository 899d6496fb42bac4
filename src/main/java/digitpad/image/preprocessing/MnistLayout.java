package digitpad.image.preprocessing;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import java.util.Optional;

/** Recognises pictures that are MNIST digits already, which are to be read as they are. */
final class MnistLayout {
    private static final float PAPER = 0.05f;
    private static final int SHORTEST_BOX = 19;
    private static final int LONGEST_BOX = 21;

    /** MNIST rounds the centre of mass to whole pixels; a little more for other tools that copy it. */
    private static final double MOST_OFF_CENTER = 0.75;

    private MnistLayout() {}

    /** The digit in {@code ink} (0 paper, 1 ink) if it is laid out like one of MNIST's: size, box, centre, full contrast. */
    static Optional<DigitImage> digit(GrayImage ink) {
        if (ink.width() != DigitImage.SIZE || ink.height() != DigitImage.SIZE) {
            return Optional.empty();
        }
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        float peak = 0;
        int left = DigitImage.SIZE;
        int top = DigitImage.SIZE;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < DigitImage.SIZE; y++) {
            for (int x = 0; x < DigitImage.SIZE; x++) {
                float value = ink.at(x, y);
                mass += value;
                momentX += value * (x + 0.5);
                momentY += value * (y + 0.5);
                peak = Math.max(peak, value);
                if (value > PAPER) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        int side = Math.max(right - left, bottom - top);
        boolean fits = peak > 0.9
                && side >= SHORTEST_BOX
                && side <= LONGEST_BOX
                && Math.abs(momentX / mass - DigitGeometry.CENTER) <= MOST_OFF_CENTER
                && Math.abs(momentY / mass - DigitGeometry.CENTER) <= MOST_OFF_CENTER;
        return fits ? Optional.of(new DigitImage(ink.pixels())) : Optional.empty();
    }
}
