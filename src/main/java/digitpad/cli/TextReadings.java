package digitpad.cli;

import digitpad.app.FileOutcome;
import digitpad.recognition.Doubt;
import digitpad.recognition.DoubtWords;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code seven.png: 7 (99.8 %)}; {@code odd.png: not sure: 4 or 9?}; {@code page.png: 1?3 (41.2 %), not sure: 4 or 9?}. */
final class TextReadings implements ReadingFormat {
    @Override
    public String line(FileOutcome.Read read) {
        return read.file() + ": " + words(read.reading(), read.doubt());
    }

    private static String words(Reading reading, Doubt doubt) {
        if (reading.digits().isEmpty()) {
            return "blank";
        }
        Stream<String> doubts = reading.digits().stream()
                .map(Reading.Digit::prediction)
                .filter(doubt::isUnsure)
                .map(unsure -> DoubtWords.of(doubt.candidates(unsure)));
        if (reading.digits().size() == 1) {
            Prediction prediction = reading.digits().get(0).prediction();
            if (doubt.isUnsure(prediction)) {
                return doubts.collect(Collectors.joining());
            }
        }
        String digits = String.format(
                Locale.ROOT, "%s (%.1f %%)", reading.text(doubt), 100 * ReadingFormat.confidence(reading));
        return Stream.concat(Stream.of(digits), doubts).collect(Collectors.joining(", "));
    }
}
