package digitpad.app.learning;

/**
 * How far a lesson is.
 *
 * @param stage that it is at
 * @param done share of the whole lesson, 0…1
 */
public record LessonProgress(Stage stage, double done) {
    /** What a lesson does, in this order. */
    public enum Stage {
        /** Reads other people's digits and the person's as the network is. */
        READING,
        /** Learns, from all digits for the result and from parts of them for the measurement. */
        LEARNING,
        /** Reads them again as it has become. */
        MEASURING
    }
}
