package digitpad.app.evaluation;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.Preprocessor;
import digitpad.ink.Drawing;
import java.util.Optional;

/** How ink becomes what a network reads. */
public enum Preparation {
    /** As DigitPad does it. */
    PREPROCESSED {
        @Override
        Optional<DigitImage> digit(Drawing drawing) {
            return Preprocessor.process(drawing).result();
        }

        @Override
        Optional<DigitImage> digit(GrayImage picture) {
            return Preprocessor.process(picture).result();
        }
    },
    /** As most demonstrations do it, to compare with: the whole pad or picture made 28×28, wherever the ink lies. */
    SHRUNK {
        @Override
        Optional<DigitImage> digit(Drawing drawing) {
            return Optional.of(Shrinking.pad(drawing));
        }

        @Override
        Optional<DigitImage> digit(GrayImage picture) {
            return Optional.of(Shrinking.picture(picture));
        }
    };

    /** Empty where there is no ink. */
    abstract Optional<DigitImage> digit(Drawing drawing);

    /** As {@link #digit(Drawing)}, of grey values as decoded: 0 black and 1 white, dark on light or light on dark. */
    abstract Optional<DigitImage> digit(GrayImage picture);
}
