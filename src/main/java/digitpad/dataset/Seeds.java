package digitpad.dataset;

import java.util.SplittableRandom;

/**
 * Chance of its own for each use of one seed, so that neither the order nor the number of threads matter. Scrambled, because
 * generators with seeds that differ by a multiple of their step draw the same numbers one after the other.
 */
public final class Seeds {
    private Seeds() {}

    /**
     * The seed of one use.
     *
     * @param uses what it is for: an epoch, a position, a layer
     */
    public static long of(long seed, long... uses) {
        long mixed = scrambled(seed);
        for (long use : uses) {
            // Not symmetric: seed 1 in epoch 2 must not be seed 2 in epoch 1.
            mixed = scrambled(mixed + use);
        }
        return mixed;
    }

    /**
     * The chance of one sample of a set that is drawn, digit for digit. Not mixed as {@link #of} mixes: the digits that
     * DigitPad drew with it are named by their digests in the cards of models.
     *
     * @param seed of the set
     * @param sample its number, or another use of the seed
     */
    public static SplittableRandom ofSample(long seed, long sample) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + sample);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014; constants of Stafford's variant 13). */
    private static long scrambled(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
