package digitpad.app.evaluation;

/**
 * How well the samples of one writer or one folder were read.
 *
 * @param samples at least one
 * @param right of them
 * @param unsure of them, right or wrong
 */
public record GroupScore(String name, int samples, int right, int unsure) {
    /** The right share, 0…1. */
    public double accuracy() {
        return (double) right / samples;
    }

    /** The unsure share, 0…1. */
    public double unsureShare() {
        return (double) unsure / samples;
    }

    GroupScore plus(GroupScore more) {
        return new GroupScore(name, samples + more.samples, right + more.right, unsure + more.unsure);
    }
}
