package digitpad.explanation.attribution;

import digitpad.image.DigitImage;

/**
 * A known digit and how far it lies from the one that was asked for.
 *
 * @param label what it is
 * @param distance Euclidean, between what the last layer reads of either
 */
public record NearDigit(DigitImage image, int label, double distance) {}
