package digitpad.app.evaluation.condition;

import java.util.Locale;

/** What is done to samples before they are read, so that reading them is harder. */
public enum Change {
    /** Digit images anywhere on a larger page, at half to eight times their size, dark on light or light on dark. */
    PASTED,
    /** Numbers of two to eight digit images, see {@link NumberPage}; a fifth as many as there are images. */
    NUMBERS,
    /** Strokes as a mouse makes them: few positions, jagged, with any pen. */
    JAGGED,
    /** Digit images and strokes turned by 20° to one side and then to the other. */
    ROTATED,
    /** Strokes that end halfway, so that they are no digit any more. */
    HALF_DRAWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
