package digitpad.cli;

import digitpad.app.FileOutcome;
import digitpad.recognition.Reading;
import java.util.Optional;

/** How {@code predict} prints what it read. */
interface ReadingFormat {
    /** The line before the first file, if the format has one. */
    default Optional<String> header() {
        return Optional.empty();
    }

    /** The line of a file; a reading without digits is a blank file. */
    String line(FileOutcome.Read read);

    static ReadingFormat of(Format format) {
        return switch (format) {
            case TEXT -> new TextReadings();
            case JSON -> new JsonReadings();
            case CSV -> new CsvReadings();
        };
    }

    /** How likely the whole reading is: all its digits at once. */
    static double confidence(Reading reading) {
        return reading.digits().stream()
                .mapToDouble(digit -> digit.prediction().confidence())
                .reduce(1, (one, other) -> one * other);
    }
}
