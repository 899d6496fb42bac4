package digitpad.app.evaluation;

/**
 * How well the samples of one writer or one folder were read.
 *
 * @param samples at least one, those included of which nothing could be read
 * @param right of them
 * @param unsure of them, right, wrong or unreadable
 * @param unreadable of them, none of which is right
 */
public record GroupScore(String name, int samples, int right, int unsure, int unreadable) {
    /** The right share, 0…1. */
    public double accuracy() {
        return (double) right / samples;
    }

    /** The unsure share, 0…1. */
    public double unsureShare() {
        return (double) unsure / samples;
    }

    GroupScore plus(GroupScore more) {
        return new GroupScore(
                name, samples + more.samples, right + more.right, unsure + more.unsure, unreadable + more.unreadable);
    }
}
