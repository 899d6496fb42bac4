package digitpad.app.batch;

/**
 * A reading as it is exported.
 *
 * @param json an object
 * @param csv a record of {@link CsvReadings} without a column for rows
 */
record ReadingLines(String json, String csv) {}
