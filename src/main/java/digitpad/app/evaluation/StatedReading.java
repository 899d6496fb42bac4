package digitpad.app.evaluation;

/**
 * What was read of a sample.
 *
 * @param name where to find the sample: its file, or its place in one
 * @param label what it says; "" where it is no digit
 * @param reading at least one digit
 * @param confidence the least of its digits', 0…1
 */
public record StatedReading(String name, String label, String reading, double confidence) {}
