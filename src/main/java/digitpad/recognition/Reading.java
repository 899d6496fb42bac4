package digitpad.recognition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a drawing or a file: its digits from left to right, none where there is no ink.
 *
 * @param digits in reading order
 */
public record Reading(List<Digit> digits) {
    public Reading {
        digits = List.copyOf(digits);
    }

    /** The digits' labels as text, with a "?" for each that {@code doubt} leaves unsaid; "" where there is none. */
    public String text(Doubt doubt) {
        return digits.stream()
                .map(Digit::prediction)
                .map(prediction -> doubt.isUnsure(prediction) ? "?" : Integer.toString(prediction.label()))
                .collect(Collectors.joining());
    }

    /**
     * A digit and where it was found, in pixels of the file (pad units of a drawing).
     *
     * @param x left edge
     * @param y upper edge
     */
    public record Digit(Prediction prediction, double x, double y, double width, double height) {}
}
