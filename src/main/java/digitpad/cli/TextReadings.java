package digitpad.cli;

import digitpad.recognition.Reading;
import java.nio.file.Path;
import java.util.Locale;

/** {@code seven.png: 7 (99.8 %)}. */
final class TextReadings implements ReadingFormat {
    @Override
    public String line(Path file, Reading reading) {
        if (reading.digits().isEmpty()) {
            return file + ": blank";
        }
        return String.format(
                Locale.ROOT, "%s: %s (%.1f %%)", file, reading.text(), 100 * ReadingFormat.confidence(reading));
    }
}
