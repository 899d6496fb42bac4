package digitpad.app.evaluation;

/**
 * What is known of a sample.
 *
 * @param name where to find it: its file, or its place in one
 * @param folder that it lies in, "" where it lies in none
 * @param writer "" where not known
 * @param label at least one digit
 */
record Truth(String name, String folder, String writer, String label) {}
