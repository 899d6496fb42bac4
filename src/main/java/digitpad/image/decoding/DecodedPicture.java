package digitpad.image.decoding;

import digitpad.image.GrayImage;

/**
 * A picture as it came from its file.
 *
 * @param image 0 black, 1 white
 * @param reduction pixels of the file, along each axis, that one of {@code image} stands for; 1 unless the picture is large
 */
public record DecodedPicture(GrayImage image, int reduction) {}
