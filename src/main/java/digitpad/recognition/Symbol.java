package digitpad.recognition;

import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import java.util.Optional;

/** A digit or a mark of a {@link Reading}, and where it was found. */
public sealed interface Symbol {
    /** In pixels of the file (pad units of a drawing). */
    Box box();

    /** How likely it is what is said of it, 0…1. */
    double confidence();

    /** Whether it is too little sure to be stated: a "?" stands for it. */
    boolean isUnsure(Doubt doubt);

    /** As it stands in the reading, where it is sure. */
    String text();

    /**
     * An upright box.
     *
     * @param x left edge
     * @param y upper edge
     */
    record Box(double x, double y, double width, double height) {}

    /**
     * A digit, as a network reads it.
     *
     * @param image what the network saw
     * @param ink that the image was made of; empty where many files are read together
     */
    record Digit(Prediction prediction, DigitImage image, Optional<DigitInk> ink, Box box) implements Symbol {
        @Override
        public double confidence() {
            return prediction.confidence();
        }

        @Override
        public boolean isUnsure(Doubt doubt) {
            return doubt.isUnsure(prediction);
        }

        @Override
        public String text() {
            return Integer.toString(prediction.label());
        }
    }

    /**
     * What is no digit.
     *
     * @param mark {@link Mark#UNKNOWN} where it may also be a digit or no writing at all
     */
    record Sign(Mark mark, double confidence, Box box) implements Symbol {
        @Override
        public boolean isUnsure(Doubt doubt) {
            return mark == Mark.UNKNOWN;
        }

        @Override
        public String text() {
            return mark.text();
        }
    }
}
