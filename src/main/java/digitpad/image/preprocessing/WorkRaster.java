package digitpad.image.preprocessing;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;

/**
 * A digit at {@value DigitGeometry#FINE} times the final resolution.
 *
 * @param ink 0 paper, 1 ink
 * @param box where its ink lies
 */
record WorkRaster(GrayImage ink, PixelBox box) {}
