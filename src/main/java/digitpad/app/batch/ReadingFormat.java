package digitpad.app.batch;

import digitpad.app.reading.FileOutcome;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import java.util.Optional;

/** How readings are written, a line for each. */
public interface ReadingFormat {
    /** The line before the first file, if the format has one. */
    default Optional<String> header() {
        return Optional.empty();
    }

    /** The line of a file; a reading without symbols is a blank file. */
    String line(FileOutcome.Read read);

    /** The line of a file that could not be read, if the format has one. */
    default Optional<String> line(FileOutcome.Failed failed) {
        return Optional.empty();
    }

    /** The prediction of a reading that is one digit and nothing else. */
    static Optional<Prediction> onlyDigit(Reading reading) {
        return reading.symbols().size() == 1
                ? reading.digits().stream().map(Symbol.Digit::prediction).findFirst()
                : Optional.empty();
    }
}
