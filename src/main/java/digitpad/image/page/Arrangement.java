package digitpad.image.page;

import digitpad.image.PixelBox;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody said by hand of which ink makes a digit, in the order of saying; what was said later holds where both speak
 * of the same ink. Told by places, not by strokes or pieces: it stays true while the drawing goes on.
 */
public record Arrangement(List<Decision> decisions) {
    /** Nothing was said. */
    public static final Arrangement NONE = new Arrangement(List.of());

    public Arrangement {
        decisions = List.copyOf(decisions);
    }

    /** What is to become of the ink in a place. */
    public enum Wish {
        /** It is one digit, and nothing else belongs to it. */
        ONE_DIGIT,

        /** It is several digits. */
        SEVERAL_DIGITS,

        /** It is no writing. */
        LEFT_OUT
    }

    /**
     * One of the things that were said.
     *
     * @param place around the ink, in pixels of the picture or units of the pad
     */
    public record Decision(Wish wish, PixelBox place) {}

    /** This with one thing more. */
    public Arrangement with(Wish wish, PixelBox place) {
        return new Arrangement(Stream.concat(decisions.stream(), Stream.of(new Decision(wish, place)))
                .toList());
    }
}
