package digitpad.image.paper;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How dark paper gets where nobody wrote: noise is everywhere, and printed lines run from edge to edge. A faint stroke does
 * neither: along every strip through the picture it comes to an end, so it does not count.
 */
final class PaperTexture {
    /** A strip is this part of the picture's height or width: a line that slants by 5° does not leave it. */
    private static final int STRIPS = 6;

    /** Strips begin at each such part of a strip, so that a line lies within one and not in two. */
    private static final int SHIFTS = 3;

    /** Places that each strip is looked at in. */
    private static final int PLACES = 16;

    /** A place has at least this many pixels along each axis, or a single pixel of noise would speak for it. */
    private static final int SMALLEST_PLACE = 4;

    /** Share of a place's pixels below whose darkness there are only noise and printed lines. */
    private static final double TEXTURE = 0.99;

    /** Share of a strip's places in which the texture may be missing: a slanting line leaves its strip. */
    private static final double GAPS = 0.25;

    /** Stands for a place of which ink leaves nothing to be seen; lighter than any paper. */
    private static final float HIDDEN = Float.NEGATIVE_INFINITY;

    private PaperTexture() {}

    /**
     * The darkness that noise or printed lines reach somewhere in the picture.
     *
     * @param nearInk pixels that are not to be looked at
     * @return above 0, or 0 where all of the picture is near ink
     */
    static float darkness(Darkness picture, BitSet nearInk) {
        return Math.max(along(picture, nearInk, true), along(picture, nearInk, false));
    }

    private static float along(Darkness picture, BitSet nearInk, boolean rows) {
        int length = rows ? picture.width() : picture.height();
        int across = rows ? picture.height() : picture.width();
        int places = parts(length, PLACES);
        int strips = parts(across, STRIPS);
        float darkest = 0;
        int shifts = strips == 1 ? 1 : SHIFTS;
        for (int strip = 0; strip <= (strips - 1) * shifts; strip++) {
            float[] textures = new float[places];
            for (int place = 0; place < places; place++) {
                int from = place * length / places;
                int to = (place + 1) * length / places;
                int first = strip * across / (strips * shifts);
                int last = (strip + shifts) * across / (strips * shifts);
                float[] pixels = rows
                        ? paper(picture, nearInk, from, to, first, last)
                        : paper(picture, nearInk, first, last, from, to);
                textures[place] = pixels.length == 0 ? HIDDEN : Quantiles.of(pixels, TEXTURE);
            }
            darkest = Math.max(darkest, common(textures));
        }
        return darkest;
    }

    /** What most of a strip's places have that are not hidden, and both of its ends. */
    private static float common(float[] textures) {
        int last = textures.length - 1;
        float[] sorted = textures.clone();
        Arrays.sort(sorted);
        int hidden = 0;
        while (hidden <= last && sorted[hidden] == HIDDEN) {
            hidden++;
        }
        if (hidden > last) {
            return 0;
        }
        float most = sorted[hidden + (int) Math.round(GAPS * (last - hidden))];
        return Math.min(Math.min(textures[0], textures[last]), most);
    }

    private static int parts(int pixels, int most) {
        return Math.max(1, Math.min(most, pixels / SMALLEST_PLACE));
    }

    private static float[] paper(Darkness picture, BitSet nearInk, int left, int right, int top, int bottom) {
        float[] pixels = new float[(right - left) * (bottom - top)];
        int count = 0;
        for (int y = top; y < bottom; y++) {
            for (int i = y * picture.width() + left; i < y * picture.width() + right; i++) {
                if (!nearInk.get(i)) {
                    pixels[count++] = picture.values()[i];
                }
            }
        }
        return Arrays.copyOf(pixels, count);
    }
}
