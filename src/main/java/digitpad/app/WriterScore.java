package digitpad.app;

/** How many samples of one writer there were, and how many of them were read right. */
public record WriterScore(String writer, int samples, int right) {
    /** The right share, 0…1. */
    public double accuracy() {
        return (double) right / samples;
    }

    WriterScore plus(WriterScore more) {
        return new WriterScore(writer, samples + more.samples, right + more.right);
    }
}
