package digitpad.app.batch;

import digitpad.app.reading.FileOutcome;
import digitpad.files.CsvField;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A record a file, or a row of a file of many pictures. Probabilities and candidates are empty where a file holds something else
 * than one digit; the label is empty where that one is unsure, and has a "?" for whatever is unsure among several digits and
 * marks.
 */
public final class CsvReadings implements ReadingFormat {
    private static final int COLUMNS = 5 + Prediction.DIGITS;

    private final boolean rows;

    /** @param rows whether there is a last column for the row of a file, empty where the reading is of a whole file */
    public CsvReadings(boolean rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> header() {
        return Optional.of("file,label,confidence,"
                + IntStream.range(0, Prediction.DIGITS)
                        .mapToObj(digit -> "p" + digit)
                        .collect(Collectors.joining(","))
                + ",unsure,candidates"
                + (rows ? ",row" : ""));
    }

    @Override
    public String line(FileOutcome.Read read) {
        Reading reading = read.reading();
        Doubt doubt = read.doubt();
        Optional<Prediction> only = ReadingFormat.onlyDigit(reading);
        String confidence = reading.symbols().isEmpty() ? "" : number(reading.confidence());
        String probabilities = IntStream.range(0, Prediction.DIGITS)
                .mapToObj(digit -> only.map(is -> number(is.probability(digit))).orElse(""))
                .collect(Collectors.joining(","));
        String candidates = only.map(
                        is -> doubt.candidates(is).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .orElse("");
        return String.join(
                ",",
                CsvField.quoted(read.file().toString()),
                only.filter(doubt::isUnsure).isPresent() ? "" : CsvField.quoted(reading.text(doubt)),
                confidence,
                probabilities,
                Boolean.toString(reading.isUnsure(doubt)),
                candidates + (rows ? "," + row(read) : ""));
    }

    /** The file's name and nothing else. */
    static String blank(Path file) {
        return CsvField.quoted(file.toString()) + ",".repeat(COLUMNS - 1);
    }

    private static String row(FileOutcome.Read read) {
        return read.row().isPresent() ? Integer.toString(read.row().getAsInt()) : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
