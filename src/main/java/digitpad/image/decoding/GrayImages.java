package digitpad.image.decoding;

import digitpad.image.GrayImage;

/** Makes grey pictures of pixels that others decoded. */
public final class GrayImages {
    private GrayImages() {}

    /**
     * A picture of colours with transparency, as toolkits and clipboards hand it over. What shines through is white, or
     * black where the visible content is light, so that ink never vanishes; around a patch with ink of its own it is the
     * patch's paper. Where a colour differs from the paper's more than its lightness does, that is what counts.
     *
     * @param argb {@code width × height} pixels row by row, alpha in the highest byte, colours not multiplied by it; changed
     *     to opaque colours
     * @return 0 black, 1 white; of pixels without colour exactly their grey
     * @throws IllegalArgumentException where the number of pixels does not fit
     */
    public static GrayImage ofArgb(int[] argb, int width, int height) {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "An image of " + width + " × " + height + " does not have " + argb.length + " pixels.");
        }
        Ground.of(argb, width).fillIn(argb);
        return GrayImage.owning(width, height, ColourContrast.gray(argb));
    }
}
