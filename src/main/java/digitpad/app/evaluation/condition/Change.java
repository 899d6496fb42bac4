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
    HALF_DRAWN,
    /** Whole pictures out of focus, see {@link ChangedPicture}. */
    BLURRED,
    /** Whole pictures taken in little light. */
    NOISY,
    /** Whole pictures as JPEG files of quality 30. */
    COMPRESSED,
    /** Whole pictures that are half as light on one side as on the other. */
    SHADED,
    /** Whole pictures turned by 15° to one side and then to the other. */
    TILTED,
    /** Whole pictures of half the width and height. */
    HALVED,
    /** Whole pictures of a page that leans away from the camera, upwards, downwards, to the left and to the right. */
    LEANING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
