package digitpad.image.page;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.preprocessing.PreprocessTrace;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import java.util.Optional;

/** The ink of one digit alone, as it was found on its page: what the digit's picture for a network is made of. Immutable. */
public sealed interface DigitInk {
    /** Every stage from this ink to the digit image; {@link PreprocessTrace#BLANK} where it is too little to read. */
    PreprocessTrace trace();

    /** The last stage alone; empty where there is too little ink to read. */
    Optional<DigitImage> image();

    /**
     * Strokes of a drawing.
     *
     * @param drawing in the pad's units, where it stands on the pad
     */
    record Strokes(Drawing drawing) implements DigitInk {
        @Override
        public PreprocessTrace trace() {
            return Preprocessor.process(drawing);
        }

        @Override
        public Optional<DigitImage> image() {
            return Preprocessor.digit(drawing, Preprocessor.MEDIAN_STROKE_WIDTH);
        }
    }

    /**
     * Ink of a picture, cut out and levelled.
     *
     * @param ink 0 paper, 1 ink
     */
    record Cutout(GrayImage ink) implements DigitInk {
        @Override
        public PreprocessTrace trace() {
            return Preprocessor.processInk(ink);
        }

        @Override
        public Optional<DigitImage> image() {
            return Preprocessor.digit(ink);
        }
    }
}
