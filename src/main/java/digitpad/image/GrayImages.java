package digitpad.image;

/** Makes grey pictures of pixels that others decoded. */
public final class GrayImages {
    /** Content lighter than this on a transparent ground would vanish on white. */
    private static final double LIGHT = 0.6;

    /** Less opaque pixels than this share is a ground that lets through. */
    private static final double TRANSPARENT_SHARE = 0.02;

    private GrayImages() {}

    /**
     * A picture of colours with transparency, as toolkits and clipboards hand it over. What shines through is white, or
     * black where the visible content is light, so that ink never vanishes.
     *
     * @param argb {@code width × height} pixels row by row, alpha in the highest byte, colours not multiplied by it
     * @return 0 black, 1 white
     * @throws IllegalArgumentException where the number of pixels does not fit
     */
    public static GrayImage ofArgb(int[] argb, int width, int height) {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "An image of " + width + " × " + height + " does not have " + argb.length + " pixels.");
        }
        float ground = ground(argb);
        float[] pixels = new float[argb.length];
        for (int i = 0; i < argb.length; i++) {
            float alpha = (argb[i] >>> 24) / 255f;
            pixels[i] = Math.min(1, alpha * luminance(argb[i]) + (1 - alpha) * ground);
        }
        return GrayImage.owning(width, height, pixels);
    }

    private static float ground(int[] argb) {
        double opaque = 0;
        double light = 0;
        for (int pixel : argb) {
            double alpha = (pixel >>> 24) / 255.0;
            opaque += alpha;
            light += alpha * luminance(pixel);
        }
        boolean transparent = opaque < (1 - TRANSPARENT_SHARE) * argb.length;
        return transparent && opaque > 0 && light / opaque > LIGHT ? 0 : 1;
    }

    /** As ITU-R BT.601 weighs the colours, which keeps blue and red ink dark. */
    private static float luminance(int pixel) {
        int red = pixel >> 16 & 0xff;
        int green = pixel >> 8 & 0xff;
        int blue = pixel & 0xff;
        return (0.299f * red + 0.587f * green + 0.114f * blue) / 255f;
    }
}
