package digitpad.app.evaluation.condition;

import digitpad.image.GrayImage;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.FoundPage;
import digitpad.ink.Drawing;

/** How ink becomes what a network reads. */
public enum Preparation {
    /** As DigitPad does it: one digit or several, whatever is found. */
    PREPROCESSED {
        @Override
        public FoundPage page(Drawing drawing) {
            return DigitFinder.find(drawing).withoutInk();
        }

        @Override
        public FoundPage page(GrayImage picture) {
            return DigitFinder.find(picture).withoutInk();
        }
    },
    /** As most demonstrations do it, to compare with: the whole pad or picture made 28×28, wherever the ink lies. */
    SHRUNK {
        @Override
        public FoundPage page(Drawing drawing) {
            return FoundPage.of(Shrinking.pad(drawing));
        }

        @Override
        public FoundPage page(GrayImage picture) {
            return FoundPage.of(Shrinking.picture(picture));
        }
    };

    /** Blank where there is no ink. */
    public abstract FoundPage page(Drawing drawing);

    /** As {@link #page(Drawing)}, of grey values as decoded: 0 black and 1 white, dark on light or light on dark. */
    public abstract FoundPage page(GrayImage picture);
}
