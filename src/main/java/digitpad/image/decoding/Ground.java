package digitpad.image.decoding;

import digitpad.image.paper.TwoGreys;

/**
 * What is taken to lie under the transparent pixels of a picture.
 *
 * @param rgb a colour
 */
record Ground(int rgb) {
    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0;

    /** Content lighter than this on a transparent ground would vanish on white. */
    private static final double LIGHT = 0.6;

    /** Less opaque pixels than this share is a ground that lets through. */
    private static final double TRANSPARENT_SHARE = 0.02;

    /** Pixels with more alpha than this belong to what is seen. */
    private static final int VISIBLE = 127;

    /** A patch holds two greys that are this much apart: paper and ink of its own. */
    private static final float TWO_GREYS = 0.2f;

    /** What the two greys of a patch explain of all differences between its pixels, at least. */
    private static final double EXPLAINED = 0.7;

    /** Share of a patch's rim that is of its paper. */
    private static final double RIM = 0.8;

    static Ground of(int[] argb, int width) {
        double opaque = 0;
        double light = 0;
        int visible = 0;
        for (int pixel : argb) {
            double alpha = (pixel >>> 24) / 255.0;
            opaque += alpha;
            light += alpha * ColourContrast.lightness(pixel);
            visible += pixel >>> 24 > VISIBLE ? 1 : 0;
        }
        if (opaque >= (1 - TRANSPARENT_SHARE) * argb.length || visible == 0) {
            return new Ground(WHITE);
        }
        int paper = patch(argb, width, visible);
        return new Ground(paper >= 0 ? paper : light / opaque > LIGHT ? BLACK : WHITE);
    }

    /** The paper of the patch that the visible pixels make; −1 where they are ink alone. */
    private static int patch(int[] argb, int width, int visible) {
        float[] content = new float[visible];
        int count = 0;
        for (int pixel : argb) {
            if (pixel >>> 24 > VISIBLE) {
                content[count++] = ColourContrast.lightness(pixel);
            }
        }
        TwoGreys greys = TwoGreys.of(content);
        if (greys.apart() < TWO_GREYS || greys.explained() < EXPLAINED) {
            return -1;
        }
        int rim = 0;
        int darkRim = 0;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] >>> 24 > VISIBLE && isAtRim(argb, width, i)) {
                rim++;
                darkRim += ColourContrast.lightness(argb[i]) < greys.middle() ? 1 : 0;
            }
        }
        boolean paperIsDark = darkRim > RIM * rim;
        boolean paperIsLight = darkRim < (1 - RIM) * rim;
        return paperIsDark || paperIsLight ? mean(argb, greys.middle(), paperIsDark) : -1;
    }

    /** Whether the pixel has a transparent one beside it, or the edge of the picture. */
    private static boolean isAtRim(int[] argb, int width, int pixel) {
        int column = pixel % width;
        return column == 0
                || column == width - 1
                || pixel < width
                || pixel >= argb.length - width
                || argb[pixel - 1] >>> 24 <= VISIBLE
                || argb[pixel + 1] >>> 24 <= VISIBLE
                || argb[pixel - width] >>> 24 <= VISIBLE
                || argb[pixel + width] >>> 24 <= VISIBLE;
    }

    /** The mean colour of the visible pixels on one side of {@code middle}. */
    private static int mean(int[] argb, float middle, boolean dark) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long count = 0;
        for (int pixel : argb) {
            if (pixel >>> 24 > VISIBLE && ColourContrast.lightness(pixel) < middle == dark) {
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
                count++;
            }
        }
        return Math.round((float) red / count) << 16
                | Math.round((float) green / count) << 8
                | Math.round((float) blue / count);
    }

    /** Lays the pixels on this ground: each becomes opaque. */
    void fillIn(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha < 255) {
                argb[i] = 0xff000000
                        | mixed(argb[i] >> 16, rgb >> 16, alpha) << 16
                        | mixed(argb[i] >> 8, rgb >> 8, alpha) << 8
                        | mixed(argb[i], rgb, alpha);
            }
        }
    }

    private static int mixed(int over, int under, int alpha) {
        return Math.round(((over & 0xff) * alpha + (under & 0xff) * (255 - alpha)) / 255f);
    }
}
