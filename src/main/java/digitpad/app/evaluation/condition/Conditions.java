package digitpad.app.evaluation.condition;

import digitpad.dataset.Seeds;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Under which conditions samples are read.
 *
 * @param change empty for the samples as they are
 * @param preparation how they become what a network reads
 * @param seed of all chance: the same seed gives the same samples
 */
public record Conditions(Optional<Change> change, Preparation preparation, long seed) {
    /** Samples as they are, read as DigitPad reads. */
    public static final Conditions USUAL = new Conditions(Optional.empty(), Preparation.PREPROCESSED, 1);

    public boolean isUsual() {
        return change.isEmpty() && preparation == Preparation.PREPROCESSED;
    }

    public boolean is(Change other) {
        return change.filter(other::equals).isPresent();
    }

    /** Chance of its own for each sample, so that neither order nor number of threads matter. */
    public SplittableRandom random(int sample) {
        return Seeds.ofSample(seed, sample);
    }
}
