package digitpad.image;

/** Turns pictures by quarters, to the pixel. */
public final class QuarterTurns {
    private QuarterTurns() {}

    /**
     * The picture turned clockwise.
     *
     * @param turns quarters, 0…3; {@code picture} itself for 0
     */
    public static GrayImage turned(GrayImage picture, int turns) {
        GrayImage result = picture;
        for (int turn = 0; turn < turns; turn++) {
            result = turned(result);
        }
        return result;
    }

    private static GrayImage turned(GrayImage image) {
        int width = image.height();
        int height = image.width();
        float[] pixels = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                pixels[i] = image.at(y, width - 1 - x);
            }
        }
        return GrayImage.owning(width, height, pixels);
    }
}
