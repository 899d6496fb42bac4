package digitpad.app;

import digitpad.image.DigitImage;

/**
 * A digit that was found on a page, before anybody said which.
 *
 * @param x left edge in pixels of the file (the units of a drawing)
 * @param y upper edge
 */
public record FoundDigit(DigitImage image, double x, double y, double width, double height) {}
