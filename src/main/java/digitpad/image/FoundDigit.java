package digitpad.image;

/**
 * One of the digits in a picture or drawing.
 *
 * @param x left edge of its ink, in pixels of the picture or units of the pad
 * @param y upper edge likewise
 * @param width of its ink likewise
 * @param height of its ink likewise
 * @param trace how its ink became the digit image
 */
public record FoundDigit(double x, double y, double width, double height, PreprocessTrace trace) {}
