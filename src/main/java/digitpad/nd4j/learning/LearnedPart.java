package digitpad.nd4j.learning;

/**
 * Which part of a network a training changes.
 *
 * @param first layer that learns, counted from 0, with all after it
 * @param fixedStatistics whether batch normalisation goes by its running statistics and leaves them as they are
 */
record LearnedPart(int first, boolean fixedStatistics) {
    /** All of it, as a training from the beginning does. */
    static final LearnedPart WHOLE = new LearnedPart(0, false);
}
