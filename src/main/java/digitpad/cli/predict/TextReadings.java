package digitpad.cli.predict;

import digitpad.app.batch.ReadingFormat;
import digitpad.app.reading.FileOutcome;
import digitpad.recognition.Doubt;
import digitpad.recognition.DoubtWords;
import digitpad.recognition.Percent;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code seven.png: 7 (99.8 %)}; {@code test.csv row 12: 7 (99.8 %)}; {@code odd.png: not sure: 4 or 9?}; {@code page.png: 1?3 (41.2 %), not sure: 4 or 9?}. */
final class TextReadings implements ReadingFormat {
    /** Where all that was seen is left out. */
    private static final String NOTHING_HOLDS = "nothing to read";

    @Override
    public String line(FileOutcome.Read read) {
        String row = read.row().isPresent() ? " row " + read.row().getAsInt() : "";
        return read.file() + row + ": " + words(read.reading(), read.doubt());
    }

    private static String words(Reading reading, Doubt doubt) {
        if (reading.symbols().isEmpty()) {
            return reading.remarks().isEmpty() ? "blank" : said(Stream.of(NOTHING_HOLDS), reading);
        }
        Stream<String> doubts = reading.symbols().stream()
                .filter(symbol -> symbol.isUnsure(doubt))
                .map(symbol -> words(symbol, doubt));
        if (ReadingFormat.onlyDigit(reading).filter(doubt::isUnsure).isPresent()) {
            return doubts.collect(Collectors.joining());
        }
        if (reading.isNothingSure(doubt)) {
            return said(Stream.of(DoubtWords.NOTHING_SURE), reading);
        }
        String digits = reading.text(doubt, " | ") + " (" + Percent.ofProbability(reading.confidence()) + ")";
        return said(Stream.concat(Stream.of(digits), doubts), reading);
    }

    /** With what was seen and not read. */
    private static String said(Stream<String> words, Reading reading) {
        return Stream.concat(Stream.of(words.collect(Collectors.joining(", "))), reading.remarks().stream())
                .collect(Collectors.joining(". "));
    }

    private static String words(Symbol unsure, Doubt doubt) {
        return DoubtWords.of(unsure instanceof Symbol.Digit digit ? doubt.candidates(digit.prediction()) : List.of());
    }
}
