package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.HandWriting;
import digitpad.ink.Drawing;
import java.util.SplittableRandom;

/** A way to draw something that is no digit. */
@FunctionalInterface
interface Maker {
    Drawing draw(HandWriting hand, SplittableRandom random);
}
