package digitpad.image.paper;

import digitpad.image.GrayImage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Ink as dark as it is beside full ink, on paper as light as paper gets with its noise and printed lines.
 *
 * @param ink 0 paper, 1 full ink
 * @param certain what is nowhere darker is a stain, a line or noise of the paper
 */
record PaperInk(GrayImage ink, float certain) {
    /** Ink that differs less from its paper cannot be told from stains. */
    private static final float LEAST_CONTRAST = 0.06f;

    /** Noise reaches this many standard deviations every now and then. */
    private static final float NOISE = 4;

    /** Ink stands out from the noise by this many standard deviations. */
    private static final float CLEAR_OF_NOISE = 6;

    /** A piece that nowhere has this share of full ink is a stain: writing is not that uneven. */
    private static final float FAINTEST = 0.15f;

    /** Printed lines vary: this much above their darkness is still paper. */
    private static final float PAPER_MARGIN = 1.15f;

    /** Paper never takes more than this share of the darkness that separates it from ink. */
    private static final float MOST_PAPER = 0.6f;

    /** Share of the certain ink that is fainter than full ink: pressure varies, and MNIST is saturated. */
    private static final double FULL_INK = 0.6;

    /**
     * What stands out of the paper.
     *
     * @param threshold darkness that parts ink from paper
     * @param full darkness of full ink
     * @param clear darkness that is clear of the paper's noise
     */
    private record Standing(float threshold, float full, float clear) {
        /** Empty where nothing does. */
        static Optional<Standing> of(Darkness found) {
            float noise = Math.max(LEAST_CONTRAST / 2, NOISE * found.spread());
            float threshold = InkThreshold.of(found.values(), noise);
            float full = PaperInk.full(found.values(), threshold);
            float clear = Math.max(LEAST_CONTRAST, CLEAR_OF_NOISE * found.spread());
            return full < clear ? Optional.empty() : Optional.of(new Standing(threshold, full, clear));
        }
    }

    /** How dark full ink is beside its paper; empty where nothing stands out of it. */
    static Optional<Float> contrast(Darkness found) {
        return Standing.of(found).map(Standing::full);
    }

    /** Empty where nothing stands out of the paper. */
    static Optional<PaperInk> of(Darkness found) {
        return Standing.of(found).map(standing -> of(found, standing));
    }

    private static PaperInk of(Darkness found, Standing standing) {
        float paper = paper(found, standing.threshold);
        float range = standing.full - paper;
        float[] ink = found.values().clone();
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.max(0, Math.min(1, (ink[i] - paper) / range));
        }
        float clear = Math.max(FAINTEST * standing.full, standing.clear);
        float certain = Math.max(0.05f, (Math.min(standing.threshold, clear) - paper) / range);
        return new PaperInk(GrayImage.owning(found.width(), found.height(), ink), certain);
    }

    /** The darkness of full ink: that of much of the certain ink. */
    private static float full(float[] darkness, float threshold) {
        float[] ink = new float[darkness.length];
        int count = 0;
        for (float value : darkness) {
            if (value > threshold) {
                ink[count++] = value;
            }
        }
        return count == 0 ? 0 : Quantiles.of(Arrays.copyOf(ink, count)).at(FULL_INK);
    }

    /** The darkness that paper reaches away from ink, by noise or by printed lines; 0 on even paper. */
    private static float paper(Darkness darkness, float threshold) {
        BitSet near = nearInk(darkness.values(), darkness.width(), threshold);
        return Math.min(MOST_PAPER * threshold, PAPER_MARGIN * PaperTexture.darkness(darkness, near));
    }

    private static BitSet nearInk(float[] darkness, int width, float threshold) {
        int height = darkness.length / width;
        int reach = Math.max(2, Math.max(width, height) / 100);
        PixelMarks near = new PixelMarks(width, height);
        for (int i = 0; i < darkness.length; i++) {
            if (darkness[i] > threshold) {
                near.mark(i, reach);
            }
        }
        return near.bits();
    }
}
