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
        int shifts = strips == 1 ? 1 : SHIFTS;
        int slices = strips * shifts;
        float[][] textures = new float[slices - shifts + 1][places];
        for (int place = 0; place < places; place++) {
            int from = place * length / places;
            int to = (place + 1) * length / places;
            float[][] cells = new float[slices][];
            for (int slice = 0; slice < slices; slice++) {
                int first = slice * across / slices;
                int last = (slice + 1) * across / slices;
                cells[slice] = rows
                        ? paper(picture, nearInk, from, to, first, last)
                        : paper(picture, nearInk, first, last, from, to);
            }
            float[][] darkest = darkest(cells, shifts);
            for (int strip = 0; strip < textures.length; strip++) {
                textures[strip][place] = texture(cells, darkest, strip, strip + shifts);
            }
        }
        float darkest = 0;
        for (float[] strip : textures) {
            darkest = Math.max(darkest, common(strip));
        }
        return darkest;
    }

    /**
     * As many of each cell's darkest pixels as the texture of a strip may lie among, whichever of the strips it belongs to: each pixel
     * is looked at once then, and not for every strip.
     */
    private static float[][] darkest(float[][] cells, int shifts) {
        float[][] darkest = new float[cells.length][];
        for (int slice = 0; slice < cells.length; slice++) {
            int most = pixels(cells, Math.max(0, slice - shifts + 1), Math.min(cells.length, slice + shifts));
            // From the texture on to the darkest one there are more in larger strips.
            int kept = Math.min(cells[slice].length, most - Quantiles.place(most, TEXTURE));
            int first = cells[slice].length - kept;
            if (kept > 0) {
                Quantiles.inOrder(cells[slice], first);
            }
            darkest[slice] = Arrays.copyOfRange(cells[slice], first, cells[slice].length);
        }
        return darkest;
    }

    /** The texture of the cells from {@code first} to before {@code last} together. */
    private static float texture(float[][] cells, float[][] darkest, int first, int last) {
        int count = pixels(cells, first, last);
        if (count == 0) {
            return HIDDEN;
        }
        float[] together = new float[pixels(darkest, first, last)];
        int at = 0;
        for (int slice = first; slice < last; slice++) {
            System.arraycopy(darkest[slice], 0, together, at, darkest[slice].length);
            at += darkest[slice].length;
        }
        return Quantiles.inOrder(together, together.length - (count - Quantiles.place(count, TEXTURE)));
    }

    private static int pixels(float[][] cells, int first, int last) {
        int count = 0;
        for (int slice = first; slice < last; slice++) {
            count += cells[slice].length;
        }
        return count;
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
