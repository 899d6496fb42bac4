package digitpad.dataset;

import java.util.SplittableRandom;

/** Chance of its own for each sample of a set, so that neither the order nor the number of threads matter. */
public final class SampleRandom {
    private SampleRandom() {}

    /**
     * The chance of one sample.
     *
     * @param seed of the set
     * @param sample its number, or another use of the seed
     */
    public static SplittableRandom of(long seed, long sample) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + sample);
    }
}
